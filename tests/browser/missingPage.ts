import { expect, type Page } from "@playwright/test";
import { Traffic } from "./traffic.ts";

/** A reader comes by a wrong address, reads where there is something, and goes there. */
export async function findsTheWayBack(page: Page, address: string): Promise<void> {
  const traffic = await Traffic.of(page, address);
  for (const wrong of ["nothing", "c/nobody/", "story/a/b/c/d.html?claim=c1a"]) {
    const answer = await page.goto(address + wrong);
    expect(answer?.status(), wrong).toBe(404);
    expect(answer?.headers()["content-type"]).toMatch(/^text\/html/u);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page here");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toHaveLength(5);
    const base = new URL(address).pathname;
    expect(links.filter((link) => !link?.startsWith(base))).toEqual([]);
    expect(await page.locator("main").evaluate((main) => getComputedStyle(main).display)).toBe("grid");
  }
  await page.getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(`${address}sources/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sources/iu);
  expect(traffic.violations).toEqual([]);
  expect(traffic.elsewhere).toEqual([]);
}

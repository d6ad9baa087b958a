import { expect, test } from "@playwright/test";
import { Site } from "./site.ts";

const long = "x".repeat(60);

for (const [query, says] of [
  ["?claim=zz&claim=c1a", "The address names a claim twice: the first counts, and “c1a” was left out."],
  [`?claim=${long}`, `names a claim that is not here: “${"x".repeat(40)}…”`],
  ["?day=9999-12-31", "“9999-12-31” is no day that could be shown. A day is written as 2019-01-28."],
  ["?lang=xx", "This site is not available in the language “xx”."],
  ["?story=__proto__", "A story has a page of its own, so “__proto__” was left out."],
] as const) {
  test(`the address “${query.slice(0, 30)}” is answered in words`, async ({ page }) => {
    const site = new Site(page);
    await site.open(query);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText(long)).toHaveCount(0);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText(says)).toHaveCount(0);
    expect(site.problems).toEqual([]);
  });
}

test("a claim's own page stays about it, and says which other claim its address names", async ({ page }) => {
  const site = new Site(page);
  await site.open("c/c1a/?claim=c4b");
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await expect(
    page.getByText("This page is about another claim, so the address’s “c4b” was left out."),
  ).toBeVisible();
});

test("a presentation begins at its first step, and names the step that it does not have", async ({
  page,
}) => {
  await page.goto("./teach/one-raid-five-counts/?step=-1");
  await expect(page.getByText("The address names a step of the story that is not here: “-1”.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Next/u })).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("“-1”")).toHaveCount(0);
});

test("whatever is to be hidden, levels are, and what is not known is named", async ({ page }) => {
  await page.goto("./c/c4b/?hide=levels");
  await expect(page).toHaveURL(/\/c\/c4b\/vote\//u);
  await expect(page.getByText("The address hides “levels”, which is not known here.")).toBeVisible();
});

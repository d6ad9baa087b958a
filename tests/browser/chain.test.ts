import { expect, type Locator, test } from "@playwright/test";
import { Site } from "./site.ts";

const chainOf = (site: Site): Locator =>
  site.card.getByRole("list", { name: "Who had it from whom, in the order of time" });

test("the chain is read in the order of time, each place with how its link is known", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  const rows = chainOf(site).getByRole("listitem");
  await expect(rows.first()).toContainText("Igor Zubov origin");
  const brasil = rows.filter({ has: page.getByRole("link", { name: /^Sputnik Brasil/u }) });
  await expect(brasil).toContainText("Inferred, from RIA Novosti");
  await expect(brasil).toContainText("unidentified airplanes");
  await expect(rows.filter({ hasText: "The article" })).toContainText("Inferred, from Sputnik Brasil");
  expect(site.problems).toEqual([]);
});

test("the chain is walked with the Tab key: each place says how its link is known, and opens its document", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  const brasil = chainOf(site).getByRole("link", { name: /^Sputnik Brasil/u });
  await brasil.focus();
  const detail = page.locator("[data-detail]");
  await expect(detail).toContainText("Inferred, from RIA Novosti: Sputnik and RIA Novosti are one newsroom");
  await expect(detail).toBeInViewport();
  await expect(brasil).toHaveAttribute("href", /^https?:/u);
  await page.keyboard.press("Tab");
  await expect(chainOf(site).locator(":focus")).toHaveCount(1);
});

test("the ring around a place that has the keyboard touches nothing of the tag below it", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  const link = chainOf(site).getByRole("link", { name: /^Sputnik Brasil/u });
  await page.keyboard.press("Tab");
  await link.focus();
  const ring = await link.evaluate((focused) => {
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(focused);
    const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    return { outlineStyle, bottom: focused.getBoundingClientRect().bottom + reach };
  });
  expect(ring.outlineStyle).toBe("solid");
  const brasil = page.getByRole("link", { name: /^Sputnik Brasil/u });
  const tag = chainOf(site)
    .getByRole("listitem")
    .filter({ has: brasil })
    .getByText("unidentified airplanes", { exact: true });
  const top = await tag.evaluate((words) => words.getBoundingClientRect().top);
  expect(top - ring.bottom).toBeGreaterThan(0.5);
});

test("Enter on a speaker goes to the statement in the card", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  await chainOf(site).getByRole("button", { name: "Muhammad Ulughojayev" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-statement="st02-c1a"]').first()).toBeFocused();
  await expect(page.locator('[data-statement="st02-c1a"]').first()).toBeInViewport();
});

test("a long chain comes down to its main thread; whoever only repeats it is shown when asked for, in groups", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("?claim=c4b");
  const rows = chainOf(site).getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  const main = await rows.count();
  await site.card.getByRole("button", { name: /^\d+ more only repeat it/u }).press("Enter");
  const before = await rows.count();
  expect(before).toBeGreaterThan(main);
  await chainOf(site)
    .getByRole("button", { name: /^\d+ relays$/u })
    .first()
    .press("Enter");
  expect(await rows.count()).toBeGreaterThan(before);
  await site.card.getByRole("button", { name: "Fold the relays again" }).click();
  await expect(rows).toHaveCount(before);
  await site.card.getByRole("button", { name: "Leave out those who only repeat it" }).press("Enter");
  await expect(rows).toHaveCount(main);
});

test("where lines would leave no room for words, the chain is an indented list that says from whom", async ({
  page,
}) => {
  await page.setViewportSize({ width: 340, height: 740 });
  const site = new Site(page);
  await page.goto("./c/c1a/");
  const brasil = chainOf(site)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: /^Sputnik Brasil/u }) });
  await expect(brasil.getByText("from RIA Novosti", { exact: true })).toBeVisible();
  await expect(brasil.locator("svg").first()).toBeHidden();
});

test("the chain is drawn wide over the page, and Escape shuts it", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  await site.card.getByRole("button", { name: "Draw it wide" }).click();
  const dialog = page.getByRole("dialog", { name: /^Claim C1A/u });
  await expect(dialog.getByRole("link", { name: /^Piter-news/u })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(site.card).toBeVisible();
});

test("what a wide drawing says of a link stands at its foot, and nothing below it", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c1a");
  await site.card.getByRole("button", { name: "Draw it wide" }).click();
  const dialog = page.getByRole("dialog");
  const foot = dialog.getByText("to see how its link is known");
  await expect(foot).toBeVisible();
  const [low, lowest] = [await foot.boundingBox(), await dialog.boundingBox()];
  const below = (lowest?.y ?? 0) + (lowest?.height ?? 0) - (low?.y ?? 0) - (low?.height ?? 0);
  expect(below).toBeLessThan(20);
});

test("no line of a wide drawing begins within the name that it comes from", async ({ page }) => {
  for (const claim of ["c3d", "c3b", "c7"]) {
    await page.goto(`./c/${claim}/`);
    await page.getByRole("button", { name: "Draw it wide" }).click();
    const drawing = page.getByRole("dialog").locator("svg[aria-label]");
    await expect(drawing).toBeVisible();
    const within = await drawing.evaluate((svg) => {
      const labels = [...svg.querySelectorAll("text")].map((text) => (text as SVGTextElement).getBBox());
      const starts = [...svg.querySelectorAll("path")].flatMap((path) => {
        const [, x, y] = /^M([\d.]+) ([\d.]+)H/u.exec(path.getAttribute("d") ?? "") ?? [];
        return x === undefined ? [] : [{ x: Number(x), y: Number(y) }];
      });
      const hits = starts.filter(({ x, y }) =>
        labels.some((box) => y > box.y && y < box.y + box.height && x > box.x && x < box.x + box.width + 2),
      );
      return { lines: starts.length, hits };
    });
    expect(within.lines).toBeGreaterThan(3);
    expect(within.hits, claim).toEqual([]);
  }
});

test("the versions of a number lead to who tells them", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c4c");
  const plot = site.card.getByRole("list", { name: /^How many were taken/u });
  await expect(plot.getByRole("listitem").filter({ hasText: "Ghafoor Ahmad Javed" })).toContainText(
    "at least 16 IS fighters, with wives and children",
  );
  await plot.getByRole("button", { name: "Tasnim" }).press("Enter");
  await expect(page.locator('[data-statement="tasnim-c4c"]').first()).toBeFocused();
});

test("a claim is compared with another one, and the address says so", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c4b");
  await site.card.getByLabel("Compare with").selectOption("c4h");
  const dialog = page.getByRole("dialog", { name: "Side by side" });
  await expect(dialog.getByText("30 reports, at most 5 origins, perhaps 3")).toBeVisible();
  await expect(page).toHaveURL(/compare=c4h/u);
  await dialog.getByLabel("On the other side").selectOption("st22-c4h");
  await expect(dialog.getByText("denies it", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/compare=/u);
});

test("an address that compares with what is not there says so, and opens the claim", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c4b&compare=nothing");
  await expect(site.card).toBeVisible();
  await expect(page.getByText("nothing", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

import { expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

/** What the sheets take on paper. More pages than these are a change that somebody should have looked at. */
const pages = {
  "paper/how-one-article-was-made/": [5, 6],
  "paper/how-one-article-was-made/worksheet/": [5, 6],
  "paper/how-one-article-was-made/answers/": [5, 7],
  "paper/one-raid-five-counts/": [3, 4],
  "paper/one-raid-five-counts/worksheet/": [4, 5],
  "paper/one-raid-five-counts/answers/": [3, 4],
  "c/c1a/paper/": [4, 5],
  "c/c1a/paper/answers/": [1, 1],
  "c/c1c/paper/": [2, 3],
} as const satisfies Record<string, readonly [least: number, most: number]>;

/** Points of a page, as a PDF counts them. */
const formats = { A4: [596, 843], Letter: [612, 792] } as const;

/** Page objects and sizes of a PDF by Chromium, which packs only what is drawn on pages. */
async function printed(page: Page, format: keyof typeof formats) {
  const pdf = (await page.pdf({ format })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  return {
    count: [...pdf.matchAll(/\/Type \/Page\b/gu)].length,
    sizes: new Set(
      boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
    ),
  };
}

for (const format of ["A4", "Letter"] as const) {
  test(`sheets fit on ${format}, on as many pages as they should`, async ({ page }) => {
    for (const [path, [least, most]] of Object.entries(pages)) {
      await page.goto(`./${path}`);
      await page.evaluate(() => document.fonts.ready);
      const { count, sizes } = await printed(page, format);
      expect.soft(count, `${path} on ${format}`).toBeGreaterThanOrEqual(least);
      expect.soft(count, `${path} on ${format}`).toBeLessThanOrEqual(most);
      expect([...sizes]).toEqual([formats[format].join("×")]);
    }
  });
}

test("a sheet says where it came from, for a camera and for a keyboard", async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  await page.goto("./paper/");
  await page.getByRole("link", { name: "Worksheet", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One raid, five counts");
  await expect(page.getByRole("img", { name: "Decide on a device" })).toBeVisible();
  await expect(page.getByText(new RegExp(`^${baseURL}\\w+/`, "u"))).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByText("Decide for yourself")).toBeVisible();
  expect(problems).toEqual([]);
});

test("a map is drawn on one page, in grey alone", async ({ page }) => {
  await page.goto("./paper/how-one-article-was-made/worksheet/");
  await page.emulateMedia({ media: "print" });
  const figure = page.locator("figure");
  await expect(figure).toHaveCSS("break-inside", "avoid");
  const colours = await figure.evaluate((element) =>
    [...element.querySelectorAll("[fill], [stroke]")].flatMap((one) => [
      one.getAttribute("fill"),
      one.getAttribute("stroke"),
    ]),
  );
  const coloured = colours.filter((colour) => {
    const [, red, green, blue] = /^#(..)(..)(..)$/u.exec(colour ?? "") ?? [];
    return red !== green || green !== blue;
  });
  expect(coloured).toEqual([]);
});

test("the list of sources prints its documents, and the reasons of those that were opened", async ({
  page,
}) => {
  await page.goto("./sources/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  const { count } = await printed(page, "A4");
  expect(count).toBeLessThan(60);
});

test("a claim's page prints the claim alone, with its map and the address to cite", async ({
  page,
  baseURL,
}) => {
  const site = new Site(page);
  await site.open("c/c1a/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  await page.emulateMedia({ media: "print" });
  for (const entry of await site.entries.all()) await expect(entry).toBeHidden();
  await expect(site.card.locator("h2").first()).toBeVisible();
  await expect(site.card.getByText(/^This information 5:/u)).toBeVisible();
  await expect(page.locator("[data-static-map] svg")).toBeVisible();
  await expect(page.getByText(`${baseURL}c/c1a/`)).toBeVisible();
  await expect(page.getByRole("region", { name: "Timeline" })).toBeHidden();
});

test("what is opened over a page is printed by itself; a wide chain whole, on one sheet", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("c/c1a/");
  await site.card.getByRole("button", { name: "Draw it wide" }).click();
  const chain = page.getByRole("dialog", { name: "Claim C1A: who had it from whom" });
  await expect(chain.locator("svg").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(site.card.locator("h2").first()).toBeHidden();
  await expect(chain.getByRole("heading", { level: 2 })).toBeVisible();
  const { count } = await printed(page, "A4");
  expect(count).toBe(1);
  const [width = 0, paper] = await chain
    .locator("svg")
    .first()
    .evaluate((drawing) => [drawing.getBoundingClientRect().width, window.innerWidth]);
  expect(width).toBeLessThanOrEqual(paper ?? 0);
});

test("on paper a document's title is followed by its address, since nobody can press it", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  for (const [path, list] of [
    ["./c/c1a/", page.locator("[data-card]")],
    ["./sources/", page.locator("main")],
  ] as const) {
    await page.goto(path);
    const title = list.locator('p > a[href^="https://tass.ru/"]').first();
    await expect(title).toBeAttached();
    const [address, written] = await title.evaluate((link) => [
      link.getAttribute("href"),
      getComputedStyle(link, "::after").content,
    ]);
    expect(written).toBe(`"${address}"`);
  }
});

import { expect, test } from "@playwright/test";
import type { Filter } from "#domain/filter.ts";
import { everything, passing } from "#domain/filter.ts";
import { atlas, facts, hasPlace, idsWhere } from "./atlas.ts";
import { Site } from "./site.ts";

const expected = (filter: Partial<Filter>) => idsWhere(passing({ ...everything, ...filter }));

async function showsExactly(site: Site, filter: Partial<Filter>): Promise<void> {
  const ids = expected(filter);
  await expect(site.entries).toHaveCount(ids.length);
  expect(await site.counted()).toBe(ids.length);
  const listed = await site.entries.evaluateAll((entries) =>
    entries.map((one) => one.getAttribute("data-claim")),
  );
  expect(listed.sort()).toEqual(ids);
}

for (const { id, title } of atlas.layers) {
  test(`a reader who keeps only the layer “${title}” sees its claims, in list and map`, async ({ page }) => {
    const site = new Site(page);
    await site.openWithMap();
    await site.openFilters();
    for (const other of atlas.layers.filter((layer) => layer.id !== id))
      await site.tick("Layers", other.title);
    await showsExactly(site, { layers: [id] });
    await expect
      .poll(() => site.drawnClaims())
      .toEqual(idsWhere((one) => one.claim.layer === id && hasPlace(one)));
  });
}

const letters = [...new Set(facts.map(({ level }) => level.letter))];
test("the letters of the sources filter the list", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await site.openFilters();
  for (const letter of letters) {
    await site.tick("Source", new RegExp(`^${letter}`, "u"));
    await showsExactly(site, { letters: [letter] });
    await site.tick("Source", new RegExp(`^${letter}`, "u"));
  }
});

test("the digits of the information filter the list", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await site.openFilters();
  for (const digit of [...new Set(facts.map(({ level }) => level.digit))]) {
    await site.tick("This information", new RegExp(`^${digit}`, "u"));
    await showsExactly(site, { digits: [digit] });
    await site.tick("This information", new RegExp(`^${digit}`, "u"));
  }
});

test("claims that somebody denies can be shown alone, and left out", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await site.openFilters();
  await site.tick("Denial", "Denied");
  await showsExactly(site, { denied: "denied" });
  await site.tick("Denial", "Not denied");
  await showsExactly(site, { denied: "not-denied" });
});

test("claims can be chosen by how exactly they name a place", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await site.openFilters();
  await site.tick("How exactly the place is named", /Province/u);
  await showsExactly(site, { precisions: [4] });
  await site.tick("How exactly the place is named", /Province/u);
  await site.tick("How exactly the place is named", /No place at all/u);
  await showsExactly(site, { precisions: ["no-place"] });
});

test("a search finds speakers in their own script", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await page.getByRole("searchbox").fill("Zubov");
  await showsExactly(site, { search: "Zubov" });
});

test("a search that finds nothing says so and leads back", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await page.getByRole("searchbox").fill("submarine");
  await expect(site.entries).toHaveCount(0);
  await expect(page.getByText("No claim passes this choice.")).toBeVisible();
  await page.getByRole("button", { name: `Show all ${atlas.claims.length} claims` }).click();
  await expect(site.entries).toHaveCount(atlas.claims.length);
});

test("each paragraph of the article leads to the claims that it makes", async ({ page }) => {
  const site = new Site(page);
  await site.open("?paragraph=6");
  const ids = idsWhere(({ claim }) => claim.paragraphs.includes(6));
  await expect(site.entries).toHaveCount(ids.length);
});

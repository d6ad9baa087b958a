import { expect, test } from "@playwright/test";
import { atlas, facts } from "./atlas.ts";
import { Site } from "./site.ts";

const firstOfLayer = atlas.layers.map(
  ({ id }) => facts.find(({ claim }) => claim.layer === id)?.claim.id ?? "",
);

for (const claim of firstOfLayer) {
  test(`an entry opens the card of ${claim}, and its level and denials stand in it`, async ({ page }) => {
    const site = new Site(page);
    await site.open();
    await site.entry(claim).click();
    await expect(site.card).toHaveAttribute("data-card", claim);
    const one = facts.find((each) => each.claim.id === claim);
    await expect(site.card).toContainText("Reported, unverified");
    for (const { name } of one?.tally.deniedBy ?? [])
      await expect(site.card).toContainText(name, { ignoreCase: true });
    await expect(page).toHaveURL(new RegExp(`[?&]claim=${claim}`, "u"));
  });
}

test("a touch on a mark of the map opens its claim", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap("?layers=tajik-border");
  const { x, y } = await site.spotOf("c1a");
  await page.mouse.click(x, y);
  await expect(site.card).toHaveAttribute("data-card", "c1a");
});

test("a touch where several claims lie gives a short list to choose from", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap("?layers=badghis&map=7/35/63.9");
  const box = await site.map.boundingBox();
  if (!box) throw new Error("The map has no box.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const dialog = page.getByRole("dialog", { name: /claims lie here/u });
  await expect(dialog).toBeVisible();
  await dialog
    .getByRole("button", { name: / said that /u })
    .first()
    .click();
  await expect(site.card).toBeVisible();
});

test("an address brings back what was chosen, and the back button undoes it", async ({ page }) => {
  const site = new Site(page);
  await site.open("?layers=badghis&denied=yes");
  const listed = await site.entries.count();
  await site.entry("c4b").click();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await page.reload();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await expect(site.entries).toHaveCount(listed);
  await page.goBack();
  await expect(site.card).toHaveCount(0);
  await expect(site.entries).toHaveCount(listed);
});

test("a claim has a page of its own that opens on it", async ({ page }) => {
  const site = new Site(page);
  await site.open("c/c3d/");
  await expect(site.card).toHaveAttribute("data-card", "c3d");
  await expect(page).toHaveTitle(/ said /u);
});

test("an unknown claim in the address is named, and nothing else is lost", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=zz9&denied=yes&digit=9");
  await expect(page.getByText("“zz9”")).toBeVisible();
  await expect(page.getByText("“9”")).toBeVisible();
  await expect(site.entries).toHaveCount(facts.filter(({ tally }) => tally.deniedBy.length > 0).length);
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await expect(page.getByText("“zz9”")).toHaveCount(0);
});

test("with the keyboard alone a reader opens a card, reads it and comes back to where she was", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open();
  await site.entries.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const third = atlas.claims[2]?.id ?? "";
  await expect(site.entry(third)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(site.card).toHaveAttribute("data-card", third);
  await expect(page.locator("#card-heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(site.card).toHaveCount(0);
  await expect(site.entry(third)).toBeFocused();
});

test("the list is one stop for the Tab key", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  await site.entries.first().focus();
  await page.keyboard.press("Tab");
  const isStillInList = await page.evaluate(
    () => document.activeElement?.closest("[data-claim][data-level]") !== null,
  );
  expect(isStillInList).toBe(false);
});

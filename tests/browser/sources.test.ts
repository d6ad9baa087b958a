import { expect, test } from "@playwright/test";
import { quoteLink } from "#domain/quoteLink.ts";
import { sourceFacts } from "#domain/sourceFacts.ts";
import { everySource, passesSource, type SourceFilter } from "#domain/sourceFilter.ts";
import { wholeChain } from "#domain/whole-chain/wholeChain.ts";
import { index } from "./atlas.ts";
import { ReadingPage } from "./readingPage.ts";

const all = sourceFacts(index);
const passing = (filter: Partial<SourceFilter>) =>
  all.filter((facts) => passesSource({ ...everySource, ...filter }, facts)).map(({ source }) => source.id);

async function opened(page: ConstructorParameters<typeof ReadingPage>[0], path = "sources/") {
  const sources = new ReadingPage(page);
  await sources.open(path);
  return sources;
}

test("every document of the atlas is on the page", async ({ page }) => {
  const sources = await opened(page);
  await expect(sources.documents).toHaveCount(all.length);
  expect(sources.problems).toEqual([]);
});

for (const words of ["zubov", "вертолет", "داعش", "sputnik brasil"]) {
  test(`a search for “${words}” finds its documents, and stands in the address`, async ({ page }) => {
    const sources = await opened(page);
    await sources.search.fill(words);
    const ids = passing({ search: words });
    expect(ids.length).toBeGreaterThan(0);
    await expect(sources.documents).toHaveCount(ids.length);
    await expect(sources.count).toContainText(`${ids.length} of ${all.length}`);
    await page.reload();
    await expect(sources.documents).toHaveCount(ids.length);
    await expect(sources.search).toHaveValue(words);
  });
}

test("documents are filtered by letter with the keyboard alone", async ({ page }) => {
  const sources = await opened(page);
  await sources.search.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(sources.documents).toHaveCount(passing({ letters: ["B"] }).length);
  await expect(page).toHaveURL(/[?&]letter=B/u);
});

test("an address with faults says which, and keeps the rest", async ({ page }) => {
  const sources = await opened(page, "sources/?country=TJ&sort=sideways&letter=Z");
  await expect(sources.documents).toHaveCount(passing({ countries: ["TJ"] }).length);
  await expect(page.getByText("“sideways”")).toBeVisible();
  await expect(page.getByText("“Z”")).toBeVisible();
});

test("the most carried document can be put first", async ({ page }) => {
  const sources = await opened(page);
  await page.getByLabel("Sort by").selectOption("most-carried");
  const most = [...all].sort((one, other) => other.passedOn.length - one.passedOn.length)[0];
  await expect(sources.documents.first()).toHaveAttribute("id", most?.source.id ?? "");
});

test("a quotation's link opens the document at these words, whatever signs they hold", async ({ page }) => {
  const quoted = all.find(({ quotes }) => quotes.some(({ exact }) => /\p{Script=Arabic}/u.test(exact)));
  const [quote] = quoted?.quotes ?? [];
  if (!quoted || !quote) throw new Error("The atlas has no quotation in Arabic script.");
  const sources = await opened(page);
  const document = sources.document(quoted.source.id);
  await document.locator("summary").click();
  await expect(document.getByRole("link", { name: "Open at these words" }).first()).toHaveAttribute(
    "href",
    quoteLink(quoted.source.url, quote),
  );
});

test("a link to a document that is filtered out shows it all the same", async ({ page }) => {
  const carrier = all.find(({ had }) => had.some(({ outlet }) => outlet.country !== "TJ"));
  const from = carrier?.had[0];
  if (!carrier || !from) throw new Error("The atlas has no document that had something from another.");
  const sources = await opened(page, `sources/?q=${encodeURIComponent(carrier.source.url)}`);
  await expect(sources.documents).toHaveCount(1);
  await sources.document(carrier.source.id).locator(`a[href="#${from.source.id}"]`).first().click();
  await expect(sources.document(from.source.id)).toBeFocused();
});

test("a link from outside to one document goes to it", async ({ page }) => {
  const last = all.at(-1)?.source.id ?? "";
  const sources = await opened(page, `sources/#${last}`);
  await expect(sources.document(last)).toBeInViewport();
});

test("state media can be left out: a banner says so on every page, and leads back", async ({ page }) => {
  await opened(page);
  await page.getByText("Your own view: leave sources out").click();
  await page.getByLabel(/^State media \(Russia\)/u).click();
  const banner = page.getByText("Your own view: without state media (Russia).");
  await expect(banner).toBeVisible();
  await expect(page).toHaveURL(/[?&]without=RU\/state/u);
  await page.getByRole("link", { name: "Method" }).click();
  await expect(banner).toBeVisible();
  await page.getByRole("link", { name: "Explore" }).click();
  await expect(banner).toBeVisible();
  await expect(page.locator('[data-claim="c1b"][data-level]')).toContainText("No origin is left");
  await expect(page.locator('[data-claim="c1b"][data-level]')).toHaveAttribute("data-level", "C5");
  await page.getByRole("button", { name: "Show all sources" }).click();
  await expect(banner).toBeHidden();
  await expect(page).not.toHaveURL(/without/u);
});

test("the page has no fault of access, open or closed, light or dark", async ({ page }) => {
  // Every row is made alike: six are as good as all, and thirty times as quick to look through.
  const sources = await opened(page, "sources/?country=TJ");
  await sources.documents.first().locator("summary").click();
  await page.getByText("Your own view: leave sources out").click();
  expect(await sources.faultsOfAccess()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await sources.faultsOfAccess()).toEqual([]);
});

test("a phone shows the page without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await opened(page);
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overhang()).toBeLessThanOrEqual(0);
});

test("who had what from whom is drawn, and the threads of one are brought out by keyboard", async ({
  page,
}) => {
  const sources = await opened(page, "sources/#threads");
  const teller = (id: string) => page.locator(`[data-teller="${id}"]`);
  await expect(teller("tasnim")).toBeVisible();
  await expect(page.locator("[data-teller]")).toHaveCount(wholeChain(index).tellers.length);
  await teller("tasnim").focus();
  await expect(page.locator("[data-detail]")).toContainText("Tasnim Iran");
  await expect(teller("fort-russ")).toHaveAttribute("data-out", "true");
  await expect(teller("sofrep")).toHaveAttribute("data-out", "false");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.getByLabel("Threads of").focus();
  await expect(page.getByLabel("Threads of")).toHaveValue("tasnim");
  await page.getByRole("link", { name: "Its documents, in the list" }).click();
  await expect(page.locator("#threads-of-tasnim")).toBeInViewport();
  expect(sources.problems).toEqual([]);
});

test("a layer brings out its own threads alone", async ({ page }) => {
  await opened(page, "sources/#threads");
  await page.getByLabel("Claims of").selectOption("tajik-border");
  await expect(page.locator('[data-teller="speaker/igor-zubov"]')).toHaveAttribute("data-out", "true");
  await expect(page.locator('[data-teller="tasnim"]')).toHaveAttribute("data-out", "false");
});

test("without scripts, who had what is a list, and every fold's matter is on the page", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("./sources/");
  const tasnim = page.locator("#threads-of-tasnim");
  await expect(tasnim).toContainText("Fort Russ News");
  await expect(tasnim.locator('a[href^="#"]').first()).toBeVisible();
  const [first] = all;
  if (!first) throw new Error("The atlas has no documents.");
  await expect(page.locator(`[id="${first.source.id}"]`)).toContainText(first.source.summary);
  await context.close();
});

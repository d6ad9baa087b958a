import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { atlas } from "./atlas.ts";
import { Classroom, rulesOf, traces } from "./classroom.ts";
import { dist } from "./staticSite.ts";

test("?hide=level on a claim's address leads to its page without a grade, before anything is seen", async ({
  page,
}) => {
  const seen: string[] = [];
  await page.exposeFunction("claimlinesSeen", (text: string) => seen.push(text));
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () =>
      Reflect.get(window, "claimlinesSeen")(`${location.pathname} ${document.title}`),
    );
  });
  await page.goto("./c/c4b/?hide=level&theme=dark");
  await expect(page).toHaveURL(/\/c\/c4b\/vote\/\?theme=dark$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(seen.filter((text) => !text.includes("/vote/"))).toEqual([]);
  expect(traces(await page.content(), "c4b")).toEqual([]);
  await page.goto("./?hide=level");
  await expect(page).toHaveURL(/\/vote\/$/u);
});

test("no built page of a vote has a trace of its grade in its source", () => {
  const rules = new Set<string>();
  for (const { id } of atlas.claims) {
    const html = readFileSync(join(dist, "c", id, "vote", "index.html"), "utf8");
    expect(traces(html, id), id).toEqual([]);
    rules.add(rulesOf(html));
  }
  // Those of one claim are those of all.
  expect(rules.size).toBe(1);
  expect([...rules].join("").length).toBeGreaterThan(1000);
});

test("no built page that hides levels links to a page of ours that shows them", () => {
  const pages = [
    "vote/index.html",
    ...atlas.claims.map(({ id }) => `c/${id}/vote/index.html`),
    ...atlas.stories.map(({ id }) => `teach/${id}/index.html`),
  ];
  for (const file of pages) {
    const html = readFileSync(join(dist, file), "utf8");
    const links = [...html.matchAll(/<a [^>]*href="(?<to>[^"#][^"]*)"/gu)].map(
      ({ groups }) => groups?.to ?? "",
    );
    const ours = links.filter((to) => !/^https?:/u.test(to));
    expect(
      ours.filter((to) => !/(?:\/|^)(?:c\/[^/]+\/vote|vote|teach)\//u.test(to)),
      file,
    ).toEqual([]);
  }
});

test("a pupil decides alone, talks, decides again, and only then gets the grade with its reasons", async ({
  page,
}) => {
  const classroom = new Classroom(page);
  await classroom.judge("c4b");
  const untold = () => classroom.tracesOf("c4b");
  expect(await untold()).toEqual([]);
  await classroom.button("Vote").click();
  await expect(page.getByRole("alert")).toContainText("Choose a letter and a digit");
  await classroom.vote("B", "2", "An agency wrote it");
  await expect(classroom.stage).toHaveAttribute("data-stage", "talk");
  await expect(page.getByRole("heading", { name: "Talk about it" })).toBeFocused();
  expect(await untold()).toEqual([]);
  await classroom.button("We have talked").click();
  await expect(page.getByLabel("Why?")).toHaveValue("An agency wrote it");
  await classroom.vote("D", "4", "All of them copy one");
  await expect(classroom.stage).toHaveAttribute("data-stage", "decided");
  expect(await untold()).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await untold()).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await classroom.button("Show the editors’ grade").click();
  await expect(page.getByText("The editors’ grade, and why")).toBeVisible();
  for (const words of ["An agency wrote it", "All of them copy one"])
    await expect(page.getByText(words)).toBeVisible();
  await expect(classroom.stage).not.toContainText(/\b(?:right|wrong|correct)\b/iu);
  expect(classroom.problems).toEqual([]);
});

test("votes are kept in the page alone: not stored, not sent, gone when dropped", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const classroom = new Classroom(page);
  await classroom.judge("c1a");
  await classroom.vote("C", "3", "A minister said so");
  await classroom.button("We have talked").click();
  await classroom.vote("C", "4", "Nobody else saw it");
  await classroom.button("Show the editors’ grade").click();
  await classroom.button("Copy as text").click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("A minister said so");
  expect(copied).toContain("Reported, unverified");
  const kept = () =>
    page.evaluate(async () => [
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      document.cookie,
    ]);
  expect((await kept()).filter(Boolean)).toEqual([]);
  await classroom.button("Drop my votes").click();
  await expect(classroom.stage).toHaveAttribute("data-stage", "alone");
  await expect(page.getByText("Your votes are gone.")).toBeVisible();
  await expect(page.getByText("A minister said so")).toHaveCount(0);
});

test("without a grade to be had the votes are kept, and it can be asked for again", async ({ page }) => {
  const classroom = new Classroom(page);
  await page.route("**/grade.json*", (route) => route.abort());
  await classroom.judge("c1a");
  await classroom.vote("C", "3", "why not");
  await classroom.button("We have talked").click();
  await classroom.vote("C", "3", "why not");
  await classroom.button("Show the editors’ grade").click();
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  await page.unroute("**/grade.json*");
  await classroom.button("Try again").click();
  await expect(page.getByText("The editors’ grade, and why")).toBeVisible();
  await expect(page.getByText("why not").first()).toBeVisible();
});

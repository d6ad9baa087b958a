import { expect, test } from "vitest";
import { method } from "#messages/en/method.ts";
import { en } from "#messages/en.ts";
import { claimPages } from "#publish/claimPages.ts";
import { viewPages } from "#publish/viewPages.ts";
import { handMadeAtlas } from "../domain/handMadeAtlas.ts";

const opening = `<!doctype html><html lang="en" data-root="./"><head>
    <title>Opening</title>
    <meta
      name="description"
      content="The opening page."
    />
    <link rel="icon" href="./icon.svg" /></head><body><script src="./assets/a.js"></script></body></html>`;
const atlas = handMadeAtlas();
const pages = viewPages(atlas, opening, en, method);

test("each view is a file of its own, with its own title and description", () => {
  expect(pages.map(({ fileName }) => fileName)).toEqual([
    "story/index.html",
    "sources/index.html",
    "method/index.html",
  ]);
  expect(pages[1]?.source).toContain("<title>Sources – Hand-made – Claimlines</title>");
  expect(pages[1]?.source).toContain('<meta name="description" content="1 document by 1 outlet:');
  expect(pages[2]?.source).toContain(method.description);
});

test("its paths lead up to the root, wherever that is", () => {
  for (const { source } of pages) {
    expect(source).toContain('data-root="../"');
    expect(source).toContain('href="../icon.svg"');
    expect(source).toContain('src="../assets/a.js"');
  }
});

test("a claim's page says how things stand in its description too", () => {
  expect(claimPages(atlas, opening, en, null)[0]?.source).toContain('content="Reported, unverified.');
});

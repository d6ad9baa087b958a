import { expect, test } from "vitest";
import { editionOf, withEdition } from "../../scripts/build/edition.ts";

const file = (fileName: string, source: string) => ({ fileName, source });

test("an edition is known by its data, in whatever order it was written", () => {
  const one = file("data/a/opening.json", "1");
  const two = file("data/a/areas.json", "2");
  expect(editionOf([one, two])).toBe(editionOf([two, one]));
  expect(editionOf([one, two])).not.toBe(editionOf([one, file("data/a/areas.json", "3")]));
  expect(editionOf([one, two])).not.toBe(
    editionOf([file("data/a/areas.json", "1"), file("data/a/opening.json", "2")]),
  );
});

test("a page names its edition, also where it asks for data before its script does", () => {
  const html = [
    '<!doctype html>\n<html lang="en" data-root="./">',
    '<link rel="preload" as="fetch" crossorigin href="./data/a/opening.json">',
    '<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="../data/a/areas.json">',
    '<link rel="alternate" type="application/json+oembed" href="oembed.json">',
  ].join("\n");
  expect(withEdition(html, "0a1b2c3d")).toBe(
    [
      '<!doctype html>\n<html data-edition="0a1b2c3d" lang="en" data-root="./">',
      '<link rel="preload" as="fetch" crossorigin href="./data/a/opening.json?edition=0a1b2c3d">',
      '<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="../data/a/areas.json?edition=0a1b2c3d">',
      '<link rel="alternate" type="application/json+oembed" href="oembed.json">',
    ].join("\n"),
  );
});

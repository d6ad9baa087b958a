import fc from "fast-check";
import { expect, test } from "vitest";
import { placePrecisions } from "#domain/claimFacts.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { claimOfPath, readAddress, writeAddress } from "#store/address.ts";
import { nothingShared, type Shareable, themeChoices } from "#store/choices.ts";
import type { Known } from "#store/codec.ts";

const root = new URL("https://example.org/maps/claims/");
const known: Known = { claims: ["c1a", "c4b"], layers: ["raid", "border"], paragraphs: [0, 1, 2] };
const read = (query: string, path = "") => readAddress(new URL(`${path}${query}`, root), root, known);
const write = (shared: Partial<Shareable>, here = "") =>
  writeAddress({ ...nothingShared, ...shared }, new URL(here, root), root).href.slice(root.href.length);

test("an address that says nothing chooses nothing", () => {
  expect(read("")).toEqual({ shared: nothingShared, bad: [] });
  expect(write({})).toBe("");
});

test("every key is read", () => {
  const { shared, bad } = read(
    "?claim=c4b&layers=raid&letter=A,F&digit=5&denied=yes&place=4,no-place&q=zubov&paragraph=0&theme=dark&map=5.25/33.1/66.4",
  );
  expect(bad).toEqual([]);
  expect(shared).toEqual({
    claim: "c4b",
    layers: ["raid"],
    letters: ["A", "F"],
    digits: [5],
    denied: "denied",
    precisions: [4, "no-place"],
    search: "zubov",
    paragraph: 0,
    theme: "dark",
    camera: { zoom: 5.25, latitude: 33.1, longitude: 66.4 },
  });
});

const shareable: fc.Arbitrary<Shareable> = fc.record({
  claim: fc.constantFrom(null, ...known.claims),
  layers: fc.oneof(fc.constant(null), fc.subarray([...known.layers])),
  letters: fc.subarray([...letters]),
  digits: fc.subarray([...digits]),
  denied: fc.constantFrom("any" as const, "denied" as const, "not-denied" as const),
  precisions: fc.subarray([...placePrecisions]),
  search: fc.string({ unit: "grapheme" }),
  paragraph: fc.constantFrom(null, ...known.paragraphs),
  theme: fc.constantFrom(...themeChoices),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2200 }).map((hundredths) => hundredths / 100),
      latitude: fc.integer({ min: -850_000, max: 850_000 }).map((parts) => parts / 10_000),
      longitude: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((parts) => parts / 10_000),
    }),
  ),
});

test("whatever is chosen comes back from its address", () => {
  fc.assert(
    fc.property(shareable, fc.constantFrom("", "c/c1a/", "?utm=x"), (shared, here) => {
      const address = writeAddress(shared, new URL(here, root), root);
      const back = readAddress(new URL(address.href), root, known);
      expect(back.bad).toEqual([]);
      expect(back.shared).toEqual(shared);
    }),
  );
});

test("no text in an address breaks the reading of it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("claim", "layers", "letter", "place", "map", "q", "theme"),
      fc.string(),
      (key, text) => {
        const { shared, bad } = read(`?${key}=${encodeURIComponent(text)}&denied=no`);
        expect(shared.denied).toBe("not-denied");
        for (const piece of bad) expect(piece.key).toBe(key);
      },
    ),
  );
});

test("a bad value is named as it was written, and nothing else is lost", () => {
  const { shared, bad } = read("?claim=zz&letter=A,Z&digit=9&denied=perhaps&map=1/2&theme=sepia&q=raid");
  expect(bad).toEqual([
    { key: "claim", text: "zz" },
    { key: "letter", text: "Z" },
    { key: "digit", text: "9" },
    { key: "denied", text: "perhaps" },
    { key: "theme", text: "sepia" },
    { key: "map", text: "1/2" },
  ]);
  expect(shared).toEqual({ ...nothingShared, letters: ["A"], search: "raid" });
});

test("a position off the earth is a bad one", () => {
  expect(read("?map=3/95/10").bad).toEqual([{ key: "map", text: "3/95/10" }]);
});

test("layers that are not here switch nothing off", () => {
  expect(read("?layers=zz").shared.layers).toBeNull();
  expect(read("?layers=none").shared.layers).toEqual([]);
});

test("keys that are not ours are kept", () => {
  expect(write({ claim: "c1a" }, "?utm_source=a%20b&claim=c4b")).toBe("?claim=c1a&utm_source=a%20b");
});

test("a claim's own page names its claim, at any depth of the site", () => {
  expect(claimOfPath(new URL("c/c1a/", root), root)).toBe("c1a");
  expect(claimOfPath(new URL("c/c1a/index.html", root), root)).toBe("c1a");
  expect(claimOfPath(new URL("https://example.org/c/c1a/"), root)).toBeNull();
  expect(read("", "c/c1a/").shared.claim).toBe("c1a");
});

test("a claim's own page stays one until another claim is open", () => {
  expect(write({ claim: "c1a", digits: [5] }, "c/c1a/")).toBe("c/c1a/?digit=5");
  expect(write({ claim: "c4b" }, "c/c1a/")).toBe("?claim=c4b");
  expect(write({}, "c/c1a/")).toBe("");
});

test("a claim's own page stays about it, and names another claim that its address asks for", () => {
  const { shared, bad } = read("?claim=c4b", "c/c1a/");
  expect(shared.claim).toBe("c1a");
  expect(bad).toEqual([{ key: "claim", text: "c4b", why: "own-page" }]);
  expect(read("?claim=c1a", "c/c1a/").bad).toEqual([]);
});

test("of a key that is there twice the first counts, and the other is named as such", () => {
  expect(read("?claim=c4b&claim=c1a")).toMatchObject({
    shared: { claim: "c4b" },
    bad: [{ key: "claim", text: "c1a", why: "twice" }],
  });
  expect(read("?claim=zz&claim=c1a").bad).toEqual([
    { key: "claim", text: "zz" },
    { key: "claim", text: "c1a", why: "twice" },
  ]);
  expect(read("?claim=c4b&claim=c4b").bad).toEqual([]);
});

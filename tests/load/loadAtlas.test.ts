import { afterEach, expect, test, vi } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { openingFile, readOpening } from "#domain/openingAtlas.ts";
import { loadAreas } from "#load/loadAreas.ts";
import { loadAtlas, loadOpening } from "#load/loadAtlas.ts";
import { loadAtlasFile } from "#load/loadAtlasFile.ts";
import { handMadeAtlas, makeClaim, makeStory } from "../domain/handMadeAtlas.ts";

const root = new URL("https://example.org/sub/");
const file = "data/test/atlas.json";
const index = indexAtlas(handMadeAtlas());
const facts = claimFacts(index);
const openingText = JSON.stringify(openingFile(index, facts));
const opening = Promise.resolve(readOpening(JSON.parse(openingText)));
const loadTest = (isAgain?: boolean) => loadAtlas(root, "test", opening, isAgain);

function answer(body: string, status = 200) {
  const fetched = vi.fn(async (_address: URL, _options?: RequestInit) => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test("a sound atlas is loaded from below the site's root", async () => {
  const fetched = answer(JSON.stringify(handMadeAtlas()));
  const result = await loadTest();
  expect(result.kind === "loaded" && result.value.facts.map(({ claim }) => claim.id)).toEqual(["c1"]);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`https://example.org/sub/${file}`);
});

test("another try goes past the browser's cache", async () => {
  const fetched = answer("{}");
  await loadTest(true);
  expect(fetched.mock.calls[0]?.[1]).toEqual({ cache: "reload" });
});

test("a file that the server does not have is told with the server's answer", async () => {
  answer("Not found", 404);
  expect(await loadTest()).toEqual({
    kind: "failed",
    failure: { kind: "refused", file, status: 404 },
  });
});

test("no connection is told, not thrown", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await loadTest()).toEqual({ kind: "failed", failure: { kind: "unreachable", file } });
});

test("a file that is cut off is no JSON", async () => {
  answer('{"about": {');
  expect(await loadTest()).toMatchObject({ failure: { kind: "not-json", file } });
});

test("an atlas that lacks a part is told, not thrown", async () => {
  const { claims: _, ...atlas } = handMadeAtlas();
  answer(JSON.stringify(atlas));
  expect(await loadTest()).toMatchObject({ failure: { kind: "broken-link", file } });
});

test("an atlas of another version than the opening is not mixed with it", async () => {
  const atlas = handMadeAtlas();
  answer(JSON.stringify({ ...atlas, about: { ...atlas.about, version: "99.0.0" } }));
  expect(await loadTest()).toEqual({ kind: "failed", failure: { kind: "renewed", file } });
});

test("a fault of the shape of a version is named by the id and the field", async () => {
  const atlas = handMadeAtlas();
  const claims = [{ ...makeClaim(), information: { ...makeClaim().information, digit: 7 } }];
  answer(JSON.stringify({ ...atlas, claims, extra: 1 }));
  expect(await loadAtlasFile(root, file)).toMatchObject({
    failure: { kind: "misshapen", file, where: "claims › c1 › information › digit", others: 1 },
  });
});

test("an id of a version that leads nowhere is told", async () => {
  answer(JSON.stringify(handMadeAtlas({ claims: [makeClaim({ layer: "nowhere" })] })));
  const result = await loadAtlasFile(root, file);
  expect(result).toMatchObject({ failure: { kind: "broken-link", file } });
  expect(JSON.stringify(result)).toContain("nowhere");
});

test("a published version keeps its stories whole, and a page takes their heads", async () => {
  answer(JSON.stringify({ ...handMadeAtlas(), stories: [makeStory()] }));
  const result = await loadAtlasFile(root, file);
  expect(result.kind === "loaded" && result.value.index.atlas.stories).toEqual([
    { ...makeStory(), minutes: 3, steps: [{ id: "first", title: "The first step", claims: ["c1"] }] },
  ]);
});

test("an atlas without a claim that the page has shown already is told", async () => {
  answer(JSON.stringify(handMadeAtlas({ claims: [] })));
  const result = await loadTest();
  expect(result).toMatchObject({ failure: { kind: "broken-link", file } });
  expect(JSON.stringify(result)).toContain("c1");
});

test("the whole atlas makes the claims of its opening what was worked out from it all", async () => {
  answer(JSON.stringify(handMadeAtlas()));
  const result = await loadTest();
  expect(result.kind === "loaded" && result.value.facts).toEqual(facts);
});

test("the opening of an atlas comes back as the beginning of what was worked out from the whole", async () => {
  answer(openingText);
  const result = await loadOpening(root, "test");
  const beginning = facts.map(({ claim, ...one }) => {
    const { information: _i, leftOut: _l, happened: _h, ledBy: _b, about: _a, ...first } = claim;
    return { ...one, claim: first, said: null, searched: null };
  });
  expect(result.kind === "loaded" && result.value).toMatchObject({
    about: index.atlas.about,
    layers: index.layers,
    facts: beginning,
    sources: index.sources.size,
  });
});

test("an opening that is no opening is told, not thrown", async () => {
  answer("{}");
  expect(await loadOpening(root, "test")).toMatchObject({
    failure: { kind: "misshapen", file: "data/test/opening.json" },
  });
});

test("outlines that are broken are told, not thrown", async () => {
  for (const file of [
    "{}",
    '{"objects": {"PK": {"type": "GeometryCollection", "geometries": []}}, "arcs": []}',
  ]) {
    answer(file);
    expect(await loadAreas(root, "test")).toMatchObject({
      failure: { kind: "misshapen", file: "data/test/areas.json" },
    });
  }
});

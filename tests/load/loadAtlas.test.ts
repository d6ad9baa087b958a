import { afterEach, expect, test, vi } from "vitest";
import { loadAreas } from "#load/loadAreas.ts";
import { loadAtlas } from "#load/loadAtlas.ts";
import { handMadeAtlas, makeClaim, makeStory } from "../domain/handMadeAtlas.ts";

const root = new URL("https://example.org/sub/");
const file = "data/test/atlas.json";

function answer(body: string, status = 200) {
  const fetched = vi.fn(async (_address: URL, _options?: RequestInit) => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test("a sound atlas is loaded from below the site's root", async () => {
  const fetched = answer(JSON.stringify(handMadeAtlas()));
  const result = await loadAtlas(root, "test");
  expect(result.kind === "loaded" && result.value.facts.map(({ claim }) => claim.id)).toEqual(["c1"]);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`https://example.org/sub/${file}`);
});

test("a published version keeps its stories whole, and a page takes their heads", async () => {
  answer(JSON.stringify({ ...handMadeAtlas(), stories: [makeStory()] }));
  const result = await loadAtlas(root, "test");
  expect(result.kind === "loaded" && result.value.index.atlas.stories).toEqual([
    { ...makeStory(), minutes: 3, steps: [{ id: "first", title: "The first step", claims: ["c1"] }] },
  ]);
});

test("another try goes past the browser's cache", async () => {
  const fetched = answer("{}");
  await loadAtlas(root, "test", true);
  expect(fetched.mock.calls[0]?.[1]).toEqual({ cache: "reload" });
});

test("a file that the server does not have is told with the server's answer", async () => {
  answer("Not found", 404);
  expect(await loadAtlas(root, "test")).toEqual({
    kind: "failed",
    failure: { kind: "refused", file, status: 404 },
  });
});

test("no connection is told, not thrown", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await loadAtlas(root, "test")).toEqual({ kind: "failed", failure: { kind: "unreachable", file } });
});

test("a file that is cut off is no JSON", async () => {
  answer('{"about": {');
  expect(await loadAtlas(root, "test")).toMatchObject({ failure: { kind: "not-json", file } });
});

test("a fault of the shape is named by the id and the field", async () => {
  const atlas = handMadeAtlas();
  const claims = [{ ...makeClaim(), information: { ...makeClaim().information, digit: 7 } }];
  answer(JSON.stringify({ ...atlas, claims, extra: 1 }));
  expect(await loadAtlas(root, "test")).toMatchObject({
    failure: { kind: "misshapen", file, where: "claims › c1 › information › digit", others: 1 },
  });
});

test("an id that leads nowhere is told", async () => {
  answer(JSON.stringify(handMadeAtlas({ claims: [makeClaim({ layer: "nowhere" })] })));
  const result = await loadAtlas(root, "test");
  expect(result).toMatchObject({ failure: { kind: "broken-link", file } });
  expect(JSON.stringify(result)).toContain("nowhere");
});

test("outlines that are broken are told, not thrown", async () => {
  answer('{"PK": {"features": []}}');
  expect(await loadAreas(root, "test")).toMatchObject({
    failure: { kind: "misshapen", file: "data/test/areas.json" },
  });
});

import { afterEach, expect, test, vi } from "vitest";
import { dataAddress } from "#load/dataAddress.ts";

const root = new URL("https://example.org/sub/");
const addressOf = (file: string) => dataAddress(root, file).href;

afterEach(() => vi.unstubAllGlobals());

test("a page that names its edition asks for data of that edition", () => {
  vi.stubGlobal("document", { documentElement: { dataset: { edition: "0a1b2c3d" } } });
  expect(addressOf("data/a/atlas.json")).toBe("https://example.org/sub/data/a/atlas.json?edition=0a1b2c3d");
  expect(addressOf("embed/versions/1.0.0/claims/c1.json")).toContain("?edition=0a1b2c3d");
});

test("what has an edition of its own, or in its name, is asked for by that", () => {
  vi.stubGlobal("document", { documentElement: { dataset: { edition: "0a1b2c3d" } } });
  const overview = "geo/overview.json?edition=0f1e2d3c";
  expect(addressOf(overview)).toBe(`https://example.org/sub/${overview}`);
  expect(addressOf("data/a/versions/1.0.0.json")).toBe("https://example.org/sub/data/a/versions/1.0.0.json");
});

test("where nothing was built, as in the development server, data has its plain address", () => {
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  expect(addressOf("data/a/atlas.json")).toBe("https://example.org/sub/data/a/atlas.json");
});

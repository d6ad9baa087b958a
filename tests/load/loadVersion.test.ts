import { afterEach, describe, expect, it, vi } from "vitest";
import { checkShape } from "#load/atlasShape.ts";
import { loadVersion } from "#load/loadVersion.ts";
import { frozenTexts } from "../../scripts/build/readVersions.ts";
import { builtAtlas, root as project } from "../publish/builtAtlas.ts";

const { atlas, facts, index } = await builtAtlas();
const newest = { index, facts };
const root = new URL("https://example.org/a/b/");
const log = (...versions: string[]) =>
  versions.map((version) => ({ version, date: "2026-11-22", changes: ["Something."] }));
const older = { ...atlas, about: { ...atlas.about, version: "0.9.0" } };
const withLog = {
  ...newest,
  index: {
    ...index,
    atlas: { ...atlas, about: { ...atlas.about, changelog: log("0.9.0", atlas.about.version) } },
  },
};

function answer(status: number, body: string) {
  const fetched = vi.fn(async (_: URL) => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("a version that an address asks for", () => {
  it("is loaded from its own file, with the newest beside it", async () => {
    const fetched = answer(200, JSON.stringify(older));
    const shown = await loadVersion(root, withLog, "0.9.0");
    expect(shown.atlas.index.atlas.about.version).toBe("0.9.0");
    expect(shown.version).toEqual({ kind: "pinned", newest: withLog });
    const [address] = fetched.mock.calls[0] ?? [];
    expect(address?.href).toBe(`${root.href}data/${atlas.about.id}/versions/0.9.0.json`);
  });

  it("is not asked for again where it is the newest", async () => {
    const fetched = answer(500, "");
    const { version } = await loadVersion(root, withLog, atlas.about.version);
    expect(version.kind).toBe("pinned");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is not looked for where the changelog knows nothing of it", async () => {
    const fetched = answer(200, "{}");
    for (const asked of ["3.0.0", "../../secret", "constructor"]) {
      const { atlas: shown, version } = await loadVersion(root, withLog, asked);
      expect(version).toEqual({ kind: "unknown", asked });
      expect(shown).toBe(withLog);
    }
    expect(fetched).not.toHaveBeenCalled();
  });

  it("gives way to the newest, with the reason, where its file cannot be had", async () => {
    answer(404, "");
    const { atlas: shown, version } = await loadVersion(root, withLog, "0.9.0");
    expect(shown).toBe(withLog);
    expect(version).toMatchObject({
      kind: "failed",
      asked: "0.9.0",
      failure: { kind: "refused", status: 404 },
    });
  });
});

it("reads every version that was ever published", async () => {
  const texts = await frozenTexts(`${project}/data/${atlas.about.id}`);
  for (const [version, text] of texts) {
    expect(checkShape(JSON.parse(text)), version).toMatchObject({ kind: "atlas" });
  }
});

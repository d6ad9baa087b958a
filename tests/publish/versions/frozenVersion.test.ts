import { describe, expect, it } from "vitest";
import { frozenVersion } from "#publish/versions/frozenVersion.ts";
import { builtAtlas } from "../builtAtlas.ts";

const { whole: atlas } = await builtAtlas();
const versioned = (version: string) => ({ ...atlas, about: { ...atlas.about, version } });

describe("a published version", () => {
  it("is the atlas whole, under its number", () => {
    const { fileName, source } = frozenVersion(atlas, null);
    expect(fileName).toBe(`data/movements-2019/versions/${atlas.about.version}.json`);
    expect(JSON.parse(source)).toEqual(JSON.parse(JSON.stringify(atlas)));
  });

  it("may be published again as it is", () => {
    const { source } = frozenVersion(atlas, null);
    expect(frozenVersion(atlas, source).source).toBe(source);
  });

  it("never changes", () => {
    const { source } = frozenVersion(atlas, null);
    const changed = { ...atlas, claims: atlas.claims.slice(1) };
    expect(() => frozenVersion(changed, source)).toThrow(/published with other content/u);
  });

  it("is told of in the changelog", () => {
    expect(() => frozenVersion(versioned("9.9.9"), null)).toThrow(
      /changelog says nothing of version 9\.9\.9/u,
    );
  });
});

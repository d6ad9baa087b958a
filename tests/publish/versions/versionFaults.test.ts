import { describe, expect, it } from "vitest";
import { frozenText } from "#publish/versions/frozenVersion.ts";
import { versionFaults } from "#publish/versions/versionFaults.ts";
import { builtAtlas } from "../builtAtlas.ts";

const { whole } = await builtAtlas();
const { version } = whole.about;
const told = (...versions: string[]) => ({
  ...whole,
  about: {
    ...whole.about,
    changelog: versions.map((one) => ({ version: one, date: "2026-11-22", changes: ["Something."] })),
  },
});
const atlas = told(version);
const messages = (...given: Parameters<typeof versionFaults>) =>
  versionFaults(...given).map(({ file, message }) => `${file}: ${message}`);

describe("the frozen versions of an atlas", () => {
  it("are in order where each published version has its file", () => {
    expect(messages(atlas, new Map([[version, frozenText(atlas)]]))).toEqual([]);
    expect(messages(told(version), new Map())).toEqual([]);
  });

  it("are missed where the changelog tells of them", () => {
    expect(messages(told("0.1.0", version), new Map())).toEqual([
      expect.stringMatching(/^versions\/0\.1\.0\.json: .*file is missing/u),
    ]);
  });

  it("hold data that have not changed since", () => {
    const changed = { ...atlas, claims: atlas.claims.slice(1) };
    expect(messages(changed, new Map([[version, frozenText(atlas)]]))).toEqual([
      expect.stringMatching(/^atlas\.json: The data differ from version .*Give them a new version/u),
    ]);
  });

  it("bear the name of the version inside", () => {
    const frozen = new Map([
      [version, frozenText(atlas)],
      ["7.0.0", frozenText(atlas)],
      ["8.0.0", "{"],
    ]);
    expect(messages(atlas, frozen)).toEqual([
      expect.stringMatching(/^versions\/7\.0\.0\.json: The file does not hold version/u),
      expect.stringMatching(/^versions\/8\.0\.0\.json/u),
    ]);
  });
});

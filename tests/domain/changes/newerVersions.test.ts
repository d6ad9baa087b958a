import { expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { changedClaims } from "#domain/changes/changedClaims.ts";
import { byVersion, newerVersions } from "#domain/changes/newerVersions.ts";
import { builtAtlas } from "../../publish/builtAtlas.ts";

const entry = (version: string) => ({ version, date: "2026", changes: [version] });

it("orders versions by their numbers, not by their letters", () => {
  expect(["1.10.0", "1.9.2", "0.30.0", "1.9.10"].sort(byVersion)).toEqual([
    "0.30.0",
    "1.9.2",
    "1.9.10",
    "1.10.0",
  ]);
});

it("tells of the versions after one, the newest first", () => {
  const log = ["1.0.0", "1.2.0", "1.10.0"].map(entry);
  expect(newerVersions(log, "1.0.0").map(({ version }) => version)).toEqual(["1.10.0", "1.2.0"]);
  expect(newerVersions(log, "1.10.0")).toEqual([]);
});

it("names the claims that changed, came or went", async () => {
  const { atlas, index } = await builtAtlas();
  const [first, second, ...others] = atlas.claims;
  if (!first || !second) throw new Error("The atlas has too few claims.");
  const regraded = { ...first, information: { ...first.information, reason: "Another one." } };
  const older = indexAtlas({ ...atlas, claims: [regraded, ...others] });
  expect(changedClaims(older, index)).toEqual([first.id, second.id]);
  expect(changedClaims(index, index)).toEqual([]);
});

import { expect, test } from "vitest";
import { found } from "#domain/atlasIndex.ts";
import type { Versions } from "#domain/schema/statement.ts";
import { versionTable } from "#domain/versionTable.ts";
import { handMadeIndex, makeStatement } from "./handMadeAtlas.ts";

function tableOf(...told: readonly Versions[]) {
  const statements = told.map((versions, place) => makeStatement({ id: `s${place + 1}`, versions }));
  const index = handMadeIndex({ statements });
  return versionTable(index, found(index.claims, "c1"));
}

const taken = (min: number, max: number | null = min): Versions => ({
  taken: [{ min, max, about: false, of: "prisoners" }],
});

test("a point on which two statements differ shows what each of them gives, in order", () => {
  const [point, ...others] = tableOf(taken(36), {}, taken(40), taken(36));
  expect(others).toEqual([]);
  expect(point?.field).toBe("taken");
  expect(point?.tellings.map(({ statement }) => statement.id)).toEqual(["s1", "s3", "s4"]);
});

test("a point on which all agree is no version", () => {
  expect(tableOf({ by: "helicopter" }, { by: "helicopter" })).toEqual([]);
});

test("one telling alone differs from nothing", () => {
  expect(tableOf({ by: "helicopter" }, {})).toEqual([]);
});

test("forty and at least forty are two versions", () => {
  expect(tableOf(taken(40), taken(40, null))).toHaveLength(1);
});

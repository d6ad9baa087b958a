import type { AtlasIndex } from "./atlasIndex.ts";
import { oldestFirst } from "./oldestFirst.ts";
import type { Claim } from "./schema/claim.ts";
import type { Count, Statement, Versions } from "./schema/statement.ts";

export const versionFields = [
  "by",
  "from",
  "to",
  "who",
  "raidedBy",
  "taken",
  "killed",
  "strength",
  "became",
] as const satisfies readonly (keyof Versions)[];
export type VersionField = (typeof versionFields)[number];
export type VersionValue = string | readonly Count[];

/** What several statements give for one thing, oldest first. */
export interface FieldVersions {
  readonly field: VersionField;
  readonly tellings: readonly { readonly statement: Statement; readonly value: VersionValue }[];
}

const key = (value: VersionValue) =>
  typeof value === "string"
    ? value
    : value.map(({ min, max, about, of }) => [min, max, about, of].join("\t")).join("\n");

/** The points on which the statements of a claim differ: two at least give a value, and not the same one. */
export function versionTable(index: AtlasIndex, claim: Claim): readonly FieldVersions[] {
  const statements = oldestFirst(index, index.statementsOf.get(claim.id) ?? []);
  return versionFields
    .map((field) => ({
      field,
      tellings: statements.flatMap((statement) => {
        const value = statement.versions[field];
        return value === undefined ? [] : [{ statement, value }];
      }),
    }))
    .filter(({ tellings }) => new Set(tellings.map(({ value }) => key(value))).size > 1);
}

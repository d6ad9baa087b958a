import type { AtlasIndex } from "../atlasIndex.ts";
import { type Level, levelOf } from "../level.ts";
import type { Claim } from "../schema/claim.ts";
import type { Statement } from "../schema/statement.ts";
import { tallyOf } from "../tally.ts";

/** What became different about one claim from one version of an atlas to another. */
export type Change =
  | { readonly kind: "added" | "removed" }
  | { readonly kind: "level"; readonly from: Level; readonly to: Level }
  | { readonly kind: "denials"; readonly gained: readonly string[]; readonly lost: readonly string[] }
  | {
      readonly kind: "statements";
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: readonly string[];
    }
  | { readonly kind: "text"; readonly field: ClaimField };

/** The fields of a claim whose change is told by their name. */
const fields = [
  "that",
  "happened",
  "movements",
  "places",
  "ledBy",
  "paragraphs",
  "layer",
  "about",
  "leftOut",
] as const;
export type ClaimField = (typeof fields)[number] | "reason" | "wouldChange";

/** The checker has seen both: the same content is written with its keys in the same order. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function textChanges(older: Claim, newer: Claim): Change[] {
  const named: ClaimField[] = fields.filter((field) => !isSame(older[field], newer[field]));
  if (older.information.reason !== newer.information.reason) named.push("reason");
  if (!isSame(older.information.wouldChange, newer.information.wouldChange)) named.push("wouldChange");
  return named.map((field) => ({ kind: "text", field }));
}

function statementChanges(older: readonly Statement[], newer: readonly Statement[]): Change[] {
  const before = new Map(older.map((one) => [one.id, one]));
  const after = new Map(newer.map((one) => [one.id, one]));
  const added = newer.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  const removed = older.filter(({ id }) => !after.has(id)).map(({ id }) => id);
  const changed = newer
    .filter((one) => before.has(one.id) && !isSame(before.get(one.id), one))
    .map(({ id }) => id);
  return added.length + removed.length + changed.length === 0
    ? []
    : [{ kind: "statements", added, removed, changed }];
}

function denialChanges(older: readonly string[], newer: readonly string[]): Change[] {
  const gained = newer.filter((body) => !older.includes(body));
  const lost = older.filter((body) => !newer.includes(body));
  return gained.length + lost.length === 0 ? [] : [{ kind: "denials", gained, lost }];
}

/**
 * What changed for a claim between two versions, the weightiest first: whether it is there, its level, who denies it,
 * its statements, its texts. None where nothing did, or where neither version has it.
 */
export function changesOf(claim: string, older: AtlasIndex, newer: AtlasIndex): readonly Change[] {
  const [before, after] = [older.claims.get(claim), newer.claims.get(claim)];
  if (!before && !after) return [];
  if (!before) return [{ kind: "added" }];
  if (!after) return [{ kind: "removed" }];
  const [from, to] = [levelOf(older, before), levelOf(newer, after)];
  const deniers = (index: AtlasIndex, of: Claim) => tallyOf(index, of).deniedBy.map(({ name }) => name);
  return [
    ...(isSame(from, to) ? [] : [{ kind: "level", from, to } as const]),
    ...denialChanges(deniers(older, before), deniers(newer, after)),
    ...statementChanges(older.statementsOf.get(claim) ?? [], newer.statementsOf.get(claim) ?? []),
    ...textChanges(before, after),
  ];
}

import type { Change, ClaimField } from "#domain/changes/changesOf.ts";
import type { Level } from "#domain/level.ts";
import { list } from "./list.ts";

const fields: Readonly<Record<ClaimField, string>> = {
  that: "its wording",
  happened: "when it is said to have happened",
  movements: "from where to where",
  places: "its places",
  ledBy: "who opens its sentence",
  paragraphs: "which paragraphs make it",
  layer: "its layer",
  about: "what kind of claim it is",
  leftOut: "what the article left out",
  reason: "the reason for its grade",
  wouldChange: "what would change its grade",
};

const count = (number: number) => (number === 1 ? "1 statement" : `${number} statements`);
const level = ({ letter, digit }: Level) => `${letter}${digit}`;
const names = (claims: readonly string[]) => list(claims.map((id) => id.toUpperCase()));

function statements({ added, removed, changed }: Extract<Change, { kind: "statements" }>): string[] {
  const told: readonly (readonly [readonly string[], string])[] = [
    [added, "added"],
    [removed, "taken out"],
    [changed, "changed"],
  ];
  return told.flatMap(([ids, what]) => (ids.length > 0 ? [`${count(ids.length)} ${what}`] : []));
}

function denials({ gained, lost }: Extract<Change, { kind: "denials" }>): string[] {
  return [
    ...(gained.length > 0 ? [`denied by ${list(gained)} too`] : []),
    ...(lost.length > 0 ? [`no longer listed as denied by ${list(lost)}`] : []),
  ];
}

/** One change in words, to stand in a list of them. */
function said(change: Change): string[] {
  switch (change.kind) {
    case "added":
      return ["it was added"];
    case "removed":
      return ["it was taken out"];
    case "level":
      return [`level ${level(change.from)} became ${level(change.to)}`];
    case "denials":
      return denials(change);
    case "statements":
      return statements(change);
    case "text":
      return [`${fields[change.field]} changed`];
  }
}

export const changes = {
  title: "Version of the data",
  shown: (version: string) => `This is version ${version} of the data, as the address asks.`,
  newest: "It is the newest.",
  newer: (version: string, day: string) => `A newer one is out: version ${version}, ${day}.`,
  /** What became different about the open claim. */
  ofClaim: (claim: string, all: readonly Change[]) =>
    all.length === 0
      ? `Claim ${claim.toUpperCase()} is the same in both.`
      : `Since then, for claim ${claim.toUpperCase()}: ${all.flatMap(said).join("; ")}.`,
  ofAtlas: (claims: readonly string[]) =>
    claims.length === 0
      ? "Its claims are the same in both."
      : `Since then ${claims.length === 1 ? "one claim" : `${claims.length} claims`} changed: ${names(claims)}.`,
  unknown: (asked: string, versions: readonly string[]) =>
    `There is no version “${asked}” of this data. There ${versions.length === 1 ? "is version" : "are versions"} ${list(versions)}.`,
  failed: (asked: string, reason: string) => `Version ${asked} of the data could not be loaded. ${reason}`,
  instead: (version: string) => `What you see is the newest, version ${version}.`,
  toNewest: "Show the newest",
  letGo: "Do not ask for a version",
  log: "What changed in the versions since",
};

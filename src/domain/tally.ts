import { type AtlasIndex, found } from "./atlasIndex.ts";
import type { Claim } from "./schema/claim.ts";
import type { Speaker } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";
import type { Stance } from "./schema/vocabulary.ts";

/** A body that takes part in a sentence, named once however many of its people spoke. */
export interface Body {
  readonly name: string;
  readonly number: "one" | "many";
}

/**
 * What stands for and against a claim. `reports` are documents that carry it; `origins` are speakers who do
 * not repeat another one: between `atLeast` (links that are only inferred counted as links) and `atMost`.
 */
export interface Tally {
  readonly reports: number;
  readonly origins: { readonly atLeast: number; readonly atMost: number };
  readonly deniedBy: readonly Body[];
}

/** For whom a speaker speaks; the speaker itself where it speaks for nobody else. */
export function bodyOf(speaker: Speaker): Body {
  return speaker.body ?? { name: speaker.names.en, number: "one" };
}

function speakersOf(index: AtlasIndex, statements: readonly Statement[]): Speaker[] {
  return [...new Set(statements.map(({ speaker }) => speaker))].map((id) => found(index.speakers, id));
}

/** Bodies in order of their first statement, each once. */
export function bodies(index: AtlasIndex, statements: readonly Statement[]): Body[] {
  const named = new Map<string, Body>();
  for (const body of speakersOf(index, statements).map(bodyOf)) {
    if (!named.has(body.name)) named.set(body.name, body);
  }
  return [...named.values()];
}

export function tallyOf(index: AtlasIndex, claim: Claim): Tally {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const of = (stance: Stance) => statements.filter((statement) => statement.stance === stance);
  const asserting = of("asserts");
  const independent = asserting.filter(({ relays }) => relays === null);
  const notStated = asserting.filter(({ relays }) => relays === null || relays.basis.kind === "inferred");
  return {
    reports: new Set(asserting.flatMap(({ reports }) => reports.map(({ source }) => source))).size,
    origins: { atLeast: bodies(index, independent).length, atMost: bodies(index, notStated).length },
    deniedBy: bodies(index, of("denies")),
  };
}

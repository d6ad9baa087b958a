import type { AtlasIndex } from "../atlasIndex.ts";
import { type ClaimFacts, factsOf } from "../claimFacts.ts";
import type { Claim } from "../schema/claim.ts";
import { dayNumber } from "./days.ts";
import { type KnownFrom, knownFrom } from "./knownFrom.ts";
import { knownOn } from "./knownOn.ts";

/** An atlas with what was worked out from it. */
export interface AtlasWithFacts {
  readonly index: AtlasIndex;
  readonly facts: readonly ClaimFacts[];
}

/** The days (since 1970) on which something more becomes known of a claim; each thing once. */
function momentsOf(index: AtlasIndex, from: KnownFrom, { id }: Claim): number[] {
  const statements = index.statementsOf.get(id) ?? [];
  const said = statements.map((statement) => from.statements.get(statement.id));
  const published = statements.flatMap(({ reports }) =>
    reports.map(({ source }) => from.sources.get(source)),
  );
  return [...said, ...published].filter((day) => day !== undefined).filter(Number.isFinite);
}

/** How many moments have come by a day. */
const reached = (moments: readonly number[], day: number) => moments.filter((moment) => moment <= day).length;

/**
 * Gives an atlas as known on a day (ISO 8601), or whole where no day is asked for. Between two days on which
 * nothing more was learnt, it is the same object; what was learnt of one claim makes no other claim anew.
 * Levels are the editors' present ones on every day.
 */
export function knownAtlas(whole: AtlasWithFacts): (day: string | null) => AtlasWithFacts {
  const { index } = whole;
  const from = knownFrom(index);
  const moments = new Map(index.atlas.claims.map((claim) => [claim.id, momentsOf(index, from, claim)]));
  const allMoments = [...moments.values()].flat();
  const levels = new Map(whole.facts.map(({ claim, level }) => [claim.id, level]));
  const factsBefore = new Map<string, { readonly count: number; readonly facts: ClaimFacts }>();
  // Two days may be asked for in turn, while a page still shows the one and prepares the other.
  const recent = new Map<number, AtlasWithFacts>();

  const factsOn = (known: AtlasIndex, claim: Claim, day: number): ClaimFacts => {
    const count = reached(moments.get(claim.id) ?? [], day);
    const before = factsBefore.get(claim.id);
    if (before?.count === count) return before.facts;
    const facts = factsOf(known, claim);
    const now = { ...facts, level: levels.get(claim.id) ?? facts.level };
    factsBefore.set(claim.id, { count, facts: now });
    return now;
  };

  return (day) => {
    if (day === null) return whole;
    const number = dayNumber(day);
    const count = reached(allMoments, number);
    const made = recent.get(count);
    if (made) return made;
    const known = knownOn(index, day, from);
    const atlas = { index: known, facts: known.atlas.claims.map((claim) => factsOn(known, claim, number)) };
    if (recent.size > 3) recent.clear();
    recent.set(count, atlas);
    return atlas;
  };
}

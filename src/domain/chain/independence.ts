import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Speaker } from "../schema/source.ts";
import type { Statement } from "../schema/statement.ts";
import { type Body, bodyOf } from "../tally.ts";

/** Somebody with whom a claim starts. People who speak for one body are one origin. */
export interface Origin {
  readonly body: Body;
  /** A party to the matter as soon as one of its speakers is. */
  readonly party: Speaker["party"]["is"];
  /** Certain: repeats nobody. Otherwise it is believed, but not stated, that it repeats another one. */
  readonly isCertain: boolean;
}

/**
 * The origins of a claim, in order of their first statement. One that repeats somebody is none, so that those who
 * only repeat each other in a circle are none either.
 */
export function originsOf(index: AtlasIndex, claim: Claim): readonly Origin[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const starting = statements.filter(
    ({ stance, relays }) => stance === "asserts" && relays?.basis.kind !== "stated",
  );
  const origins = new Map<string, Origin>();
  for (const statement of starting) {
    const origin = originOf(index, statement);
    const before = origins.get(origin.body.name);
    origins.set(origin.body.name, before ? joined(before, origin) : origin);
  }
  return [...origins.values()];
}

function originOf(index: AtlasIndex, { speaker: id, relays }: Statement): Origin {
  const speaker = found(index.speakers, id);
  return { body: bodyOf(speaker), party: speaker.party.is, isCertain: relays === null };
}

const partiesFirst = ["yes", "unknown", "no"] as const;

function joined(one: Origin, other: Origin): Origin {
  const party = partiesFirst.find((is) => one.party === is || other.party === is) ?? "no";
  return { body: one.body, party, isCertain: one.isCertain || other.isCertain };
}

import { type AtlasIndex, found } from "./atlasIndex.ts";
import { type ClaimFacts, factsOf } from "./claimFacts.ts";
import type { Source, Speaker } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";

/** One half of a comparison: a claim with all that is known of it, or one statement. */
export type Side =
  | { readonly kind: "claim"; readonly id: string; readonly facts: ClaimFacts }
  | {
      readonly kind: "statement";
      readonly id: string;
      readonly statement: Statement;
      readonly speaker: Speaker;
      readonly sources: readonly Source[];
      readonly facts: ClaimFacts;
    };

function sideOf(index: AtlasIndex, id: string): Side | null {
  const claim = index.claims.get(id);
  if (claim) return { kind: "claim", id, facts: factsOf(index, claim) };
  const statement = index.statements.get(id);
  if (!statement) return null;
  const sources = [...new Set(statement.reports.map(({ source }) => source))];
  return {
    kind: "statement",
    id,
    statement,
    speaker: found(index.speakers, statement.speaker),
    sources: sources.map((source) => found(index.sources, source)),
    facts: factsOf(index, found(index.claims, statement.claim)),
  };
}

/** What is set side by side: two things, or one beside the claim that is open; null where there are not two. */
export function comparison(
  index: AtlasIndex,
  compared: readonly string[],
  open: string | null,
): readonly [Side, Side] | null {
  const ids = compared.length === 1 && open !== null ? [open, ...compared] : compared;
  const [one, other] = ids.map((id) => sideOf(index, id));
  return one && other ? [one, other] : null;
}

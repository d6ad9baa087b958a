import type { AtlasIndex } from "../atlasIndex.ts";
import type { Claim } from "../schema/claim.ts";
import type { Statement } from "../schema/statement.ts";

/** The statements of a claim's chain. */
export interface Told {
  readonly asserting: readonly Statement[];
  /** What some of them repeat, though it does not assert the claim: "Afghan forces" that became "US forces". */
  readonly asides: readonly Statement[];
  /** Denials, withdrawals, "no information", and what corrects or disowns somebody. */
  readonly answering: readonly Statement[];
}

const correcting: ReadonlySet<string> = new Set(["corrects", "disowns"]);

/** The statements that one repeats, nearest first; a circle is gone round once. */
export function repeatedBy(index: AtlasIndex, statement: Statement): readonly Statement[] {
  const line: Statement[] = [];
  for (let next = statement.relays; next; ) {
    const repeated = index.statements.get(next.statement);
    if (!repeated || repeated === statement || line.includes(repeated)) break;
    line.push(repeated);
    next = repeated.relays;
  }
  return line;
}

export function toldOf(index: AtlasIndex, claim: Claim): Told {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const asserting = statements.filter(({ stance }) => stance === "asserts");
  const repeated = new Set(asserting.flatMap((statement) => repeatedBy(index, statement)));
  const asides = [...repeated].filter(({ stance }) => stance !== "asserts");
  const corrections = new Set(
    index.atlas.relations.flatMap(({ from, kind }) => (correcting.has(kind) ? [from] : [])),
  );
  const answering = statements.filter(
    ({ id, stance }) => stance !== "asserts" && (stance !== "qualifies" || corrections.has(id)),
  );
  return { asserting, asides: asides.filter((aside) => !answering.includes(aside)), answering };
}

import type { AtlasIndex } from "./atlasIndex.ts";
import type { OpeningFacts } from "./claimFacts.ts";
import { oldestFirst } from "./oldestFirst.ts";
import type { Claim, Movement } from "./schema/claim.ts";
import type { Statement } from "./schema/statement.ts";

/** The ends that some statements of a claim give, where others give other ends. */
export interface Telling {
  /** The oldest of its statements stands for it. */
  readonly id: string;
  /** All statements that give just these movements, oldest first. */
  readonly statements: readonly Statement[];
  readonly movements: readonly Movement[];
}

/** The tellings of a claim's movements, oldest first; none where all statements give the same. */
export function tellingsOf(index: AtlasIndex, claim: Pick<Claim, "id" | "movements">): readonly Telling[] {
  const own = new Set(claim.movements.flatMap(({ statements }) => statements));
  const statements = (index.statementsOf.get(claim.id) ?? []).filter(({ id }) => own.has(id));
  const tellings = new Map<string, { statements: Statement[]; movements: readonly Movement[] }>();
  for (const statement of oldestFirst(index, statements)) {
    const movements = claim.movements.filter((movement) => movement.statements.includes(statement.id));
    const key = movements.map((movement) => claim.movements.indexOf(movement)).join(" ");
    const telling = tellings.get(key) ?? { statements: [], movements };
    telling.statements.push(statement);
    tellings.set(key, telling);
  }
  if (tellings.size < 2) return [];
  return [...tellings.values()].flatMap(({ statements: [first, ...others], movements }) =>
    first ? [{ id: first.id, statements: [first, ...others], movements }] : [],
  );
}

/** The statements that stand for a telling of their claim. */
export const tellingIds = (index: AtlasIndex): ReadonlySet<string> =>
  new Set(index.atlas.claims.flatMap((claim) => tellingsOf(index, claim).map(({ id }) => id)));

/**
 * What the claims draw where one of them is drawn as told by one telling alone: its level and its denials stay what
 * they are. The same list where there is no such telling.
 */
export function asTold(
  index: AtlasIndex,
  facts: readonly OpeningFacts[],
  claim: string | null,
  telling: string | null,
): readonly OpeningFacts[] {
  const one = facts.find((each) => each.claim.id === claim);
  const told = one && tellingsOf(index, one.claim).find(({ id }) => id === telling);
  if (!told) return facts;
  return facts.map((each) =>
    each === one ? { ...each, claim: { ...each.claim, movements: [...told.movements] } } : each,
  );
}

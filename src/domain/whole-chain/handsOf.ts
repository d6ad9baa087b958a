import { circles } from "../circles.ts";
import type { WholeChain } from "./wholeChain.ts";

/** Through how many hands it went. */
interface Hands {
  /** 0 for those who had nothing from anybody; else one more than the last from whom they had something. */
  readonly handOf: ReadonlyMap<string, number>;
  /** The number of the circle in which a teller has things from others that have things from it. */
  readonly circleOf: ReadonlyMap<string, number>;
}

/** The hands of each teller. Those who have things from each other in a circle are at the same hand. */
export function handsOf({ tellers, takings }: WholeChain): Hands {
  const links = new Map<string, string[]>();
  for (const { from, to } of takings) links.set(from, [...(links.get(from) ?? []), to]);
  const groups = circles(links);
  const circleOf = new Map(groups.flatMap((group, number) => group.map((id) => [id, number] as const)));
  const knot = (id: string) => circleOf.get(id) ?? id;
  const handOfKnot = new Map<string | number, number>();
  const hand = (id: string): number => {
    const own = knot(id);
    const known = handOfKnot.get(own);
    if (known !== undefined) return known;
    const before = takings.filter(({ from, to }) => knot(to) === own && knot(from) !== own);
    const at = Math.max(0, ...before.map(({ from }) => hand(from) + 1));
    handOfKnot.set(own, at);
    return at;
  };
  return { handOf: new Map(tellers.map(({ id }) => [id, hand(id)])), circleOf };
}

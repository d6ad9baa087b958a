import { byText } from "../chain/chainGraph.ts";
import { handsOf } from "./handsOf.ts";
import type { Taking, Teller, WholeChain } from "./wholeChain.ts";

/** What went between a teller and another one. */
export interface Exchange {
  readonly with: Teller;
  readonly relays: Taking["relays"];
}

/** A teller with all from whom it had things, and all who had things from it. */
export interface TellerThreads {
  readonly teller: Teller;
  readonly hand: number;
  readonly had: readonly Exchange[];
  readonly passed: readonly Exchange[];
  /** Those with whom it stands in a circle of citing. */
  readonly circle: readonly Teller[];
}

const mostFirst = (one: Exchange, other: Exchange) =>
  other.relays.length - one.relays.length || byText(one.with.name, other.with.name);

/** Every teller with its threads: by hand, those who pass the most on first. */
export function wholeList(chain: WholeChain): readonly TellerThreads[] {
  const { handOf, circleOf } = handsOf(chain);
  const byId = new Map(chain.tellers.map((teller) => [teller.id, teller]));
  const exchanges = (takings: readonly Taking[], end: "from" | "to") =>
    takings
      .flatMap((taking) => {
        const other = byId.get(taking[end]);
        return other ? [{ with: other, relays: taking.relays }] : [];
      })
      .sort(mostFirst);
  return chain.tellers
    .map((teller) => ({
      teller,
      hand: handOf.get(teller.id) ?? 0,
      had: exchanges(
        chain.takings.filter(({ to }) => to === teller.id),
        "from",
      ),
      passed: exchanges(
        chain.takings.filter(({ from }) => from === teller.id),
        "to",
      ),
      circle: chain.tellers.filter(
        ({ id }) => id !== teller.id && circleOf.has(id) && circleOf.get(id) === circleOf.get(teller.id),
      ),
    }))
    .sort(
      (one, other) =>
        one.hand - other.hand ||
        other.passed.length - one.passed.length ||
        byText(one.teller.name, other.teller.name),
    );
}

import { byText } from "../chain/chainGraph.ts";
import { elsewhere } from "../chain/lanes.ts";
import { type AcrossItem, type AcrossSpacing, type LaidLine, layAcross } from "../chain/layAcross.ts";
import type { LinkBasis } from "../schema/statement.ts";
import { handsOf } from "./handsOf.ts";
import type { Teller, WholeChain } from "./wholeChain.ts";

/** A line from one teller to another: one for what is stated, one for what is inferred. */
export interface WholeLine {
  readonly from: string;
  readonly to: string;
  readonly basis: LinkBasis["kind"];
  /** How many documents and statements came this way. */
  readonly weight: number;
  /** Whether it is part of a circle of citing. */
  readonly inCircle: boolean;
  readonly claims: readonly string[];
}

export interface PlacedTeller {
  readonly teller: Teller;
  /** Whether it has things from others that have things from it. */
  readonly inCircle: boolean;
  readonly x: number;
  readonly y: number;
}

/** The chains of a whole atlas: a column for each hand that it went through, a band a country. In pixels. */
export interface WholeAcross {
  /** In reading order: column by column, from top to bottom. */
  readonly tellers: readonly PlacedTeller[];
  readonly lines: readonly LaidLine<WholeLine & { readonly stroke: string }>[];
  readonly lanes: readonly { readonly lane: string; readonly y: number; readonly height: number }[];
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
}

const spacing: AcrossSpacing = {
  laneNames: 0,
  top: 34,
  row: 22,
  laneHead: 22,
  laneFoot: 4,
  track: 4,
  gap: 9,
};
/** So many tellers make a lane for their country; the others share one. */
const fewest = 3;
const nowhere: ReadonlySet<string> = new Set(["unknown", "int"]);

/** Countries with a lane of their own, the one with the most tellers first; the rest share the last. */
function lanesOf({ tellers }: WholeChain): readonly string[] {
  const counts = new Map<string, number>();
  for (const { country } of tellers) counts.set(country, (counts.get(country) ?? 0) + 1);
  const own = [...counts].filter(([country, count]) => count >= fewest && !nowhere.has(country));
  own.sort(([a, one], [b, other]) => other - one || byText(a, b));
  const lanes = own.map(([country]) => country);
  return own.length === counts.size ? lanes : [...lanes, elsewhere];
}

function linesOf({ takings }: WholeChain, circleOf: ReadonlyMap<string, number>) {
  return takings.flatMap(({ from, to, relays }) => {
    const inCircle = circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
    return (["stated", "inferred"] as const).flatMap((basis) => {
      const own = relays.filter((relay) => relay.basis === basis);
      const claims = [...new Set(own.flatMap((relay) => relay.claims))];
      const stroke = inCircle ? `circle ${to} ${basis}` : basis;
      return own.length === 0 ? [] : [{ from, to, basis, weight: own.length, inCircle, claims, stroke }];
    });
  });
}

/** Those who had it from the same teller stand together, those who pass the most on first. */
function inOrder({ tellers, takings }: WholeChain): readonly Teller[] {
  const passed = new Map<string, number>();
  for (const { from } of takings) passed.set(from, (passed.get(from) ?? 0) + 1);
  const mainGiver = (id: string) =>
    takings
      .filter(({ to }) => to === id)
      .map(({ from }) => ({ from, count: passed.get(from) ?? 0 }))
      .sort((one, other) => other.count - one.count || byText(one.from, other.from))[0]?.from ?? "";
  return tellers
    .map((teller) => ({ teller, passed: passed.get(teller.id) ?? 0, giver: mainGiver(teller.id) }))
    .sort(
      (one, other) =>
        Number(one.passed === 0) - Number(other.passed === 0) ||
        byText(one.giver, other.giver) ||
        other.passed - one.passed ||
        byText(one.teller.id, other.teller.id),
    )
    .map(({ teller }) => teller);
}

/** Lays the whole chain; `widthOf` says how wide the label of a teller is, in a lane of its country or not. */
export function wholeAcross(
  chain: WholeChain,
  widthOf: (teller: Teller, isElsewhere: boolean) => number,
): WholeAcross {
  const { handOf, circleOf } = handsOf(chain);
  const lanes = lanesOf(chain);
  const laneOf = ({ country }: Teller) =>
    lanes.includes(country) ? lanes.indexOf(country) : lanes.length - 1;
  const tellers = inOrder(chain);
  const items = tellers.map((teller): AcrossItem => {
    const lane = laneOf(teller);
    const width = widthOf(teller, lanes[lane] === elsewhere);
    return { id: teller.id, lane, column: handOf.get(teller.id) ?? 0, room: { width, lines: 1 } };
  });
  const laid = layAcross(items, linesOf(chain, circleOf), spacing);
  return {
    tellers: tellers
      .flatMap((teller) => {
        const place = laid.places.get(teller.id);
        return place ? [{ teller, inCircle: circleOf.has(teller.id), ...place }] : [];
      })
      .sort((one, other) => one.x - other.x || one.y - other.y),
    lines: laid.lines,
    lanes: laid.bands.map((band, number) => ({ lane: lanes[number] ?? elsewhere, ...band })),
    columns: laid.columns,
    width: laid.width,
    height: laid.height,
  };
}

import type { ChainGraph } from "./chainGraph.ts";
import { dayOf, timeOrder } from "./timeOrder.ts";

/** A column of a wide drawing: a step of time, and within it one hand further. */
interface Column {
  /** "2019-01-28", "2019-01" or "2019": as fine as there is room for. */
  readonly time: string;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** The number of the column of a node. */
  readonly columnOf: ReadonlyMap<string, number>;
}

const mostTimes = 6;
/** Characters of an ISO day that name the day, the month, the year. */
const units = [10, 7, 4] as const;

/** Time runs along the columns, and each link leads to a later one, also within a day. */
export function columnsOf(graph: ChainGraph): Columns {
  const order = timeOrder(graph).map(({ node }) => node);
  const days = new Map(order.map((node) => [node.id, dayOf(graph, node)]));
  const times = (unit: number) => new Set([...days.values()].map((day) => day.slice(0, unit)));
  const unit = units.find((length) => times(length).size <= mostTimes) ?? units[2];
  const steps = new Map<string, { time: string; hand: number }>();
  for (const { id } of order) {
    const before = graph.edges.flatMap(({ from, to }) => (to === id ? (steps.get(from) ?? []) : []));
    const own = days.get(id)?.slice(0, unit) ?? "";
    const time = [own, ...before.map((step) => step.time)].sort().at(-1) ?? own;
    const hands = before.filter((step) => step.time === time).map(({ hand }) => hand + 1);
    steps.set(id, { time, hand: Math.max(0, ...hands) });
  }
  const keyOf = ({ time, hand }: { time: string; hand: number }) =>
    `${time} ${String(hand).padStart(4, "0")}`;
  const keys = [...new Set([...steps.values()].map(keyOf))].sort();
  return {
    columns: keys.map((key) => ({ time: key.slice(0, key.indexOf(" ")) })),
    columnOf: new Map([...steps].map(([id, step]) => [id, keys.indexOf(keyOf(step))])),
  };
}

import { byText, type ChainGraph } from "./chainGraph.ts";
import { timeOrder } from "./timeOrder.ts";

/** One lane a country, and one for all countries that have none of their own. */
export const elsewhere = "elsewhere";

const nowhere: ReadonlySet<string> = new Set(["unknown", "int"]);

/** With more countries than these, one that has a single sign has no lane of its own. */
const few = 3;

export interface Lanes {
  readonly lanes: readonly string[];
  /** The number of the lane of a country. */
  readonly laneOf: (country: string) => number;
}

/**
 * The lanes of a drawing, in the order in which the story reaches them: the countries on the way to the article
 * and those with the most signs have one, up to so many; all others share one more.
 */
export function lanesOf(graph: ChainGraph, most: number): Lanes {
  const onWay = new Set(graph.edges.flatMap(({ from, to, onWay }) => (onWay ? [from, to] : [])));
  const weights = new Map<string, number>();
  for (const { id, country } of graph.nodes) {
    if (nowhere.has(country)) continue;
    weights.set(country, (weights.get(country) ?? 0) + (onWay.has(id) ? 1000 : 1));
  }
  const heaviest = [...weights].sort(([a, one], [b, other]) => other - one || byText(a, b));
  const own = heaviest.length > few ? heaviest.filter(([, weight]) => weight > 1) : heaviest;
  const named = new Set(own.slice(0, most).map(([country]) => country));
  const laneName = (country: string) => (named.has(country) ? country : elsewhere);
  const met = [...new Set(timeOrder(graph).map(({ node }) => laneName(node.country)))];
  const lanes = met.filter((lane) => lane !== elsewhere);
  if (met.includes(elsewhere)) lanes.push(elsewhere);
  return { lanes, laneOf: (country) => lanes.indexOf(laneName(country)) };
}

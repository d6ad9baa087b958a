import { byText, type ChainGraph } from "./chainGraph.ts";
import { timeOrder } from "./timeOrder.ts";

/** One lane a country, and one for all countries that have none of their own. */
export const elsewhere = "elsewhere";

const nowhere: ReadonlySet<string> = new Set(["unknown", "int"]);

/** A sign on the way to the article counts for several. */
const wayWeight = 4;

export interface LaneRoom {
  /** So many lanes, and one more for all the rest. */
  readonly most: number;
  /** Where countries are as many or more, so many signs make a lane. */
  readonly least: number;
}

export interface Lanes {
  readonly lanes: readonly string[];
  /** The number of the lane of a country. */
  readonly laneOf: (country: string) => number;
}

/**
 * The lanes of a drawing, in the order in which the story reaches them: the countries with the most signs
 * have one, those on the way to the article before others, up to so many; all others share one more.
 */
export function lanesOf(graph: ChainGraph, { most, least }: LaneRoom): Lanes {
  const onWay = new Set(graph.edges.flatMap(({ from, to, onWay }) => (onWay ? [from, to] : [])));
  const weights = new Map<string, number>();
  for (const { id, country } of graph.nodes) {
    if (nowhere.has(country)) continue;
    weights.set(country, (weights.get(country) ?? 0) + (onWay.has(id) ? wayWeight : 1));
  }
  const heaviest = [...weights].sort(([a, one], [b, other]) => other - one || byText(a, b));
  const own = heaviest.length < most ? heaviest : heaviest.filter(([, weight]) => weight >= least);
  const named = new Set(own.slice(0, most).map(([country]) => country));
  const laneName = (country: string) => (named.has(country) ? country : elsewhere);
  const met = [...new Set(timeOrder(graph).map(({ node }) => laneName(node.country)))];
  const lanes = met.filter((lane) => lane !== elsewhere);
  if (met.includes(elsewhere)) lanes.push(elsewhere);
  return { lanes, laneOf: (country) => lanes.indexOf(laneName(country)) };
}

import { byText, type ChainGraph } from "./chainGraph.ts";
import type { ChainEntry } from "./entries.ts";

/** One lane a country, and one for all countries that have none of their own. */
export const elsewhere = "elsewhere";

const nowhere: ReadonlySet<string> = new Set(["unknown", "int"]);

/**
 * The lanes of a drawing, in the order in which the story reaches them: the countries on the way to the article
 * and those with the most signs have one, up to so many; all others share the last.
 */
export function lanesOf(
  graph: ChainGraph,
  entries: readonly ChainEntry[],
  most: number,
): { readonly lanes: readonly string[]; readonly laneOf: (country: string) => string } {
  const onWay = new Set(graph.edges.flatMap(({ from, to, onWay }) => (onWay ? [from, to] : [])));
  const weights = new Map<string, number>();
  for (const { nodes } of entries) {
    const [{ country }] = nodes;
    if (nowhere.has(country)) continue;
    const weight = nodes.some(({ id }) => onWay.has(id)) ? 1000 : 1;
    weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  const heaviest = [...weights].sort(([a, one], [b, other]) => other - one || byText(a, b));
  const isCrowded = heaviest.length > most;
  const named = new Set(heaviest.slice(0, isCrowded ? most - 1 : most).map(([country]) => country));
  const laneOf = (country: string) => (named.has(country) ? country : elsewhere);
  const met = [...new Set(entries.map(({ nodes }) => laneOf(nodes[0].country)))];
  const lanes = met.filter((lane) => lane !== elsewhere);
  return { lanes: met.includes(elsewhere) ? [...lanes, elsewhere] : lanes, laneOf };
}

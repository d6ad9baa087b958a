import type { ChainGraph, ChainNode } from "./chainGraph.ts";

/** A chain with no more places than this is shown whole. */
const few = 16;

/** Says, changes, answers, or is the article: more than a report that only repeats. */
const isMain = ({ sign, isArticle, statements }: ChainNode) =>
  isArticle || sign === "origin" || sign === "answer" || sign === "aside" || statements.length > 0;

/**
 * What a long chain comes down to: who says it, who answers, whoever told it in words of their own, and all through
 * whom it came to these and to the article. What is left out only repeats.
 */
export function mainThread(graph: ChainGraph): ChainGraph {
  if (graph.nodes.length <= few) return graph;
  const kept = new Set(graph.nodes.filter(isMain).map(({ id }) => id));
  for (const id of kept) {
    for (const { from, to } of graph.edges) if (to === id) kept.add(from);
  }
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

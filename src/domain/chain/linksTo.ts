import type { ChainEdge, ChainGraph, ChainNode } from "./chainGraph.ts";

/** A link with the place from which it comes. */
export interface LinkTo {
  readonly edge: ChainEdge;
  readonly from: ChainNode;
}

/** By node: from where it had what it says, or whom it answers. */
export function linksTo({ nodes, edges }: ChainGraph): ReadonlyMap<string, readonly LinkTo[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, LinkTo[]>();
  for (const edge of edges) {
    const from = byId.get(edge.from);
    if (from) links.set(edge.to, [...(links.get(edge.to) ?? []), { edge, from }]);
  }
  return links;
}

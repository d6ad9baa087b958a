import { byText, type ChainGraph, type ChainNode, firstDay, newerDay } from "./chainGraph.ts";

/** A node at its place in the order of telling. */
export interface Placed {
  readonly node: ChainNode;
  /** How many hands it went through, at most. */
  readonly generation: number;
}

/** The day by which a node is sorted: what is known only by name has that of the first who names it. */
export function dayOf(graph: ChainGraph, node: ChainNode): string {
  if (node.date) return firstDay(node.date);
  const next = new Set(graph.edges.filter(({ from }) => from === node.id).map(({ to }) => to));
  const days = graph.nodes.filter(({ id }) => next.has(id)).map(({ date }) => firstDay(date));
  return days.sort()[0] ?? newerDay;
}

/**
 * Nodes by time, but none before one that it had it from. A circle is entered at its oldest node, so that some
 * edge leads back.
 */
export function timeOrder(graph: ChainGraph): readonly Placed[] {
  const waiting = new Map(graph.nodes.map((node) => [node.id, { node, day: dayOf(graph, node) }]));
  const generations = new Map<string, number>();
  const order: Placed[] = [];
  while (waiting.size > 0) {
    const held = new Set(
      graph.edges.flatMap(({ from, to }) => (waiting.has(from) && from !== to ? [to] : [])),
    );
    const candidates = [...waiting.values()].map((entry) => {
      const before = graph.edges.filter(({ to }) => to === entry.node.id);
      const generation = Math.max(0, ...before.map(({ from }) => (generations.get(from) ?? -1) + 1));
      return { ...entry, generation, isHeld: held.has(entry.node.id) };
    });
    candidates.sort(
      (one, other) =>
        Number(one.isHeld) - Number(other.isHeld) ||
        byText(one.day, other.day) ||
        one.generation - other.generation ||
        byText(one.node.country, other.node.country) ||
        byText(one.node.id, other.node.id),
    );
    const [next] = candidates;
    if (!next) break;
    waiting.delete(next.node.id);
    generations.set(next.node.id, next.generation);
    order.push({ node: next.node, generation: next.generation });
  }
  return order;
}

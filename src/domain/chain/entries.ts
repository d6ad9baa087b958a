import { type ChainEdge, type ChainGraph, type ChainNode, firstDay } from "./chainGraph.ts";
import type { Lanes } from "./lanes.ts";
import { timeOrder } from "./timeOrder.ts";

/** What stands in one place of the drawing: one node, or several that would only repeat each other. */
export interface ChainEntry {
  readonly id: string;
  /** In the order of time; more than one only in a group. */
  readonly nodes: readonly [ChainNode, ...ChainNode[]];
  readonly generation: number;
}

/** So many documents that differ in nothing but their name are drawn as one. */
const fewest = 3;
const dayLength = 86_400_000;
/** The days that a group may span from one document to the next. */
const gap = 3;

const dayNumber = (node: ChainNode) => Date.parse(firstDay(node.date)) / dayLength;

/** Documents with the same key say the same: carried from the same place in the same way, and repeated by nobody. */
function sameness(edges: readonly ChainEdge[], node: ChainNode, lane: number): string | null {
  const isPlain = node.sign === "report" && !node.isArticle && node.statements.length === 0;
  if (!isPlain || edges.some(({ from }) => from === node.id)) return null;
  const had = edges.filter(({ to }) => to === node.id).map(({ from, basis }) => `${from} ${basis.kind}`);
  return had.length === 0 ? null : [lane, ...had.sort()].join("\n");
}

/** Cuts a list where two neighbours are too far from each other in time. */
function runs(nodes: readonly ChainNode[]): ChainNode[][] {
  const cut: ChainNode[][] = [];
  for (const node of [...nodes].sort((one, other) => dayNumber(one) - dayNumber(other))) {
    const run = cut.at(-1);
    const last = run?.at(-1);
    if (run && last && dayNumber(node) - dayNumber(last) <= gap) run.push(node);
    else cut.push([node]);
  }
  return cut;
}

/**
 * What is drawn, in the order of time. Documents of one lane that had it from the same place within a few days
 * are a group, named for the first of them, unless the reader has opened it.
 */
export function chainEntries(
  graph: ChainGraph,
  { laneOf }: Lanes,
  opened: ReadonlySet<string>,
): readonly ChainEntry[] {
  const order = timeOrder(graph);
  const alike = new Map<string, ChainNode[]>();
  for (const { node } of order) {
    const key = sameness(graph.edges, node, laneOf(node.country));
    if (key !== null) alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  const groups = [...alike.values()].flatMap(runs).filter((run) => run.length >= fewest);
  const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node.id, group] as const)));
  return order.flatMap(({ node, generation }): ChainEntry[] => {
    const group = groupOf.get(node.id);
    const [first, ...others] = group ?? [];
    const id = first && `group/${first.id}`;
    if (!first || id === undefined || opened.has(id)) return [{ id: node.id, nodes: [node], generation }];
    const isFirst = order.find((placed) => group?.includes(placed.node))?.node === node;
    return isFirst ? [{ id, nodes: [first, ...others], generation }] : [];
  });
}

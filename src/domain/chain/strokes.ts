import type { ChainEdge } from "./chainGraph.ts";
import type { ChainEntry } from "./entries.ts";

/** How a line is drawn: heavy on the way to the article, broken where it is inferred, dotted where it answers. */
export interface Stroke {
  readonly line: "link" | "way" | "answer";
  readonly basis: "stated" | "inferred";
}

/** The lines that leave one entry in one stroke; they share a trunk. */
export interface Trunk {
  readonly from: number;
  /** Numbers of the entries that it leads to, each once, in order. */
  readonly to: readonly number[];
  readonly stroke: Stroke;
}

export const strokeOf = ({ role, onWay, basis }: ChainEdge): Stroke => ({
  line: role === "answer" ? "answer" : onWay ? "way" : "link",
  basis: basis.kind,
});

/** The lines between entries, by where they leave. A group is reached once, however many are in it. */
export function trunksOf(entries: readonly ChainEntry[], edges: readonly ChainEdge[]): readonly Trunk[] {
  const numberOf = new Map(
    entries.flatMap(({ nodes }, number) => nodes.map(({ id }) => [id, number] as const)),
  );
  const trunks = new Map<string, { from: number; to: Set<number>; stroke: Stroke }>();
  for (const edge of edges) {
    const [from, to] = [numberOf.get(edge.from), numberOf.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const stroke = strokeOf(edge);
    const key = `${from} ${stroke.line} ${stroke.basis}`;
    const trunk = trunks.get(key) ?? { from, to: new Set(), stroke };
    trunk.to.add(to);
    trunks.set(key, trunk);
  }
  return [...trunks.values()]
    .map(({ from, to, stroke }) => ({ from, to: [...to].sort((a, b) => a - b), stroke }))
    .sort((one, other) => one.from - other.from || heaviness(other.stroke) - heaviness(one.stroke));
}

const heaviness = ({ line, basis }: Stroke) =>
  (line === "way" ? 4 : line === "link" ? 2 : 0) + (basis === "stated" ? 1 : 0);

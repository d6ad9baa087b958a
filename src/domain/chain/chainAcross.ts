import type { ChainGraph, ChainNode } from "./chainGraph.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { lanesOf } from "./lanes.ts";
import { type AcrossItem, type AcrossSpacing, type LabelRoom, layAcross } from "./layAcross.ts";
import { type Stroke, strokeOf } from "./strokes.ts";
import { timeOrder } from "./timeOrder.ts";

export interface AcrossNode {
  readonly node: ChainNode;
  /** The middle of its sign, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** A line: along the row of `from`, up or down at `turn`, then along the row of `to`. */
export interface AcrossLine {
  readonly id: string;
  readonly stroke: Stroke;
  readonly from: { readonly x: number; readonly y: number };
  readonly turn: number;
  readonly to: { readonly x: number; readonly y: number };
}

/** A chain that runs across: a column a step of time, a band of rows a country. All in pixels. */
export interface ChainAcross {
  readonly nodes: readonly AcrossNode[];
  readonly lines: readonly AcrossLine[];
  readonly lanes: readonly { readonly lane: string; readonly y: number; readonly height: number }[];
  readonly times: readonly { readonly time: string; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

const spacing: AcrossSpacing = {
  laneNames: 132,
  top: 40,
  row: 30,
  laneHead: 9,
  laneFoot: 9,
  track: 8,
  gap: 34,
};
const laneRoom = { most: 12, least: 1 };

/** Lines that lead on in time; in sound data all do. */
function routesOf(graph: ChainGraph, columnOf: Columns["columnOf"]) {
  return graph.edges
    .filter(({ from, to }) => (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0))
    .map((edge) => {
      const drawn = strokeOf(edge);
      return { from: edge.from, to: edge.to, drawn, stroke: `${drawn.line} ${drawn.basis}` };
    });
}

export function chainAcross(graph: ChainGraph, roomOf: (node: ChainNode) => LabelRoom): ChainAcross {
  const { columns, columnOf } = columnsOf(graph);
  const { lanes, laneOf } = lanesOf(graph, laneRoom);
  const order = timeOrder(graph).map(({ node }) => node);
  const items = order.map(
    (node): AcrossItem => ({
      id: node.id,
      lane: laneOf(node.country),
      column: columnOf.get(node.id) ?? 0,
      room: roomOf(node),
    }),
  );
  const laid = layAcross(items, routesOf(graph, columnOf), spacing);
  return {
    nodes: order.flatMap((node) => {
      const place = laid.places.get(node.id);
      return place ? [{ node, ...place }] : [];
    }),
    lines: laid.lines.map(({ route, from, turn, to }) => ({
      id: `${route.from} > ${route.to} ${route.drawn.line}`,
      stroke: route.drawn,
      from,
      turn,
      to,
    })),
    lanes: laid.bands.map((band, number) => ({ lane: lanes[number] ?? "", ...band })),
    times: columns.flatMap(({ time }, number) =>
      columns[number - 1]?.time === time ? [] : [{ time, x: laid.columns[number] ?? 0 }],
    ),
    width: laid.width,
    height: laid.height,
  };
}

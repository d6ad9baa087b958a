import { byText, type ChainGraph, type ChainNode } from "./chainGraph.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { laneRows, type Stretch } from "./laneRows.ts";
import { lanesOf } from "./lanes.ts";
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

/** Room that a label takes beside its sign, in pixels. */
export interface LabelRoom {
  readonly width: number;
  /** 1, or 2 where a second line stands below. */
  readonly lines: 1 | 2;
}

const laneNames = 132;
const top = 40;
const row = 30;
const secondLine = 22;
const lanePadding = 9;
const laneRoom = { most: 12, least: 1 };
const track = 8;
const sign = 13;

interface Route {
  readonly from: string;
  readonly to: string;
  readonly stroke: Stroke;
}

/** Lines that lead on in time; in sound data all do. */
function routesOf(graph: ChainGraph, columnOf: Columns["columnOf"]): Route[] {
  return graph.edges
    .filter(({ from, to }) => (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0))
    .map((edge) => ({ from: edge.from, to: edge.to, stroke: strokeOf(edge) }));
}

function stretchesOf(graph: ChainGraph, { columnOf }: Columns, routes: readonly Route[]): Stretch[] {
  const { laneOf } = lanesOf(graph, laneRoom);
  const stretches = timeOrder(graph).map(({ node: { id, country } }): Stretch => {
    const column = columnOf.get(id) ?? 0;
    const from = [...new Set(routes.filter(({ to }) => to === id).map((route) => route.from))].sort(byText);
    const first = Math.min(2 * column, ...from.map((each) => 2 * (columnOf.get(each) ?? 0) + 1));
    const leads = routes.some((route) => route.from === id);
    return { id, lane: laneOf(country), first, last: 2 * column + (leads ? 1 : 0), from };
  });
  return stretches.sort((one, other) => one.last - other.last);
}

/** The turn of each line in the gap after its column: lines of one node in one stroke turn together. */
function turnsOf(routes: readonly Route[], y: ReadonlyMap<string, number>, columnOf: Columns["columnOf"]) {
  const spans = new Map<string, { gap: number; low: number; high: number }>();
  for (const { from, to, stroke } of routes) {
    const key = turnKey({ from, stroke });
    const ends = [y.get(from) ?? 0, y.get(to) ?? 0];
    const before = spans.get(key);
    spans.set(key, {
      gap: columnOf.get(from) ?? 0,
      low: Math.min(before?.low ?? Number.POSITIVE_INFINITY, ...ends),
      high: Math.max(before?.high ?? 0, ...ends),
    });
  }
  const tracks = new Map<string, number>();
  for (const [key, { gap, low, high }] of spans) {
    const taken = [...tracks].flatMap(([other, at]) => {
      const span = spans.get(other);
      return span && span.gap === gap && span.low <= high && low <= span.high ? [at] : [];
    });
    let free = 0;
    while (taken.includes(free)) free += 1;
    tracks.set(key, free);
  }
  const count = (gap: number) =>
    Math.max(0, ...[...tracks].map(([key, at]) => (spans.get(key)?.gap === gap ? at + 1 : 0)));
  return { tracks, count };
}

const turnKey = ({ from, stroke }: Pick<Route, "from" | "stroke">) =>
  `${from} ${stroke.line} ${stroke.basis}`;

export function chainAcross(graph: ChainGraph, roomOf: (node: ChainNode) => LabelRoom): ChainAcross {
  const columns = columnsOf(graph);
  const { columnOf } = columns;
  const routes = routesOf(graph, columnOf);
  const stretches = stretchesOf(graph, columns, routes);
  const rows = laneRows(stretches);
  const { lanes } = lanesOf(graph, laneRoom);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const room = (id: string): LabelRoom => {
    const node = byId.get(id);
    return node ? roomOf(node) : { width: 0, lines: 1 };
  };

  const y = new Map<string, number>();
  let height = top;
  const bands = lanes.map((lane, number) => {
    const own = stretches.filter((stretch) => stretch.lane === number);
    const start = height;
    height += lanePadding;
    const count = Math.max(0, ...own.map(({ id }) => rows.get(id) ?? 0)) + 1;
    for (let line = 0; line < count; line += 1) {
      const inRow = own.filter(({ id }) => rows.get(id) === line);
      for (const { id } of inRow) y.set(id, height + row / 2);
      height += row + (inRow.some(({ id }) => room(id).lines === 2) ? secondLine : 0);
    }
    height += lanePadding;
    return { lane, y: start, height: height - start };
  });

  const turns = turnsOf(routes, y, columnOf);
  const starts: number[] = [];
  const ends: number[] = [];
  let width = laneNames;
  for (let column = 0; column < columns.columns.length; column += 1) {
    const own = graph.nodes.filter(({ id }) => columnOf.get(id) === column);
    starts.push(width + sign);
    ends.push(width + 2 * sign + Math.max(0, ...own.map((node) => roomOf(node).width)) + 8);
    width = (ends[column] ?? 0) + turns.count(column) * track + 34;
  }
  const x = (id: string) => starts[columnOf.get(id) ?? 0] ?? 0;

  return {
    nodes: stretches.flatMap(({ id }) => {
      const node = byId.get(id);
      return node ? [{ node, x: x(id), y: y.get(id) ?? 0 }] : [];
    }),
    lines: routes.map(({ from, to, stroke }) => ({
      id: `${from} > ${to} ${stroke.line}`,
      stroke,
      from: { x: x(from) + sign + room(from).width + 4, y: y.get(from) ?? 0 },
      turn:
        (ends[columnOf.get(from) ?? 0] ?? 0) + (turns.tracks.get(turnKey({ from, stroke })) ?? 0) * track + 8,
      to: { x: x(to), y: y.get(to) ?? 0 },
    })),
    lanes: bands,
    times: columns.columns.flatMap(({ time }, number) =>
      columns.columns[number - 1]?.time === time ? [] : [{ time, x: starts[number] ?? 0 }],
    ),
    width,
    height: height + 4,
  };
}

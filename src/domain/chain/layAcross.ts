import { byText } from "./chainGraph.ts";
import { laneRows, type Stretch } from "./laneRows.ts";

/** Room that a label takes beside its sign, in pixels. */
export interface LabelRoom {
  readonly width: number;
  /** 1, or 2 where a second line stands below. */
  readonly lines: 1 | 2;
}

/** What gets a place: a sign with a label beside it. */
export interface AcrossItem {
  readonly id: string;
  readonly lane: number;
  readonly column: number;
  readonly room: LabelRoom;
}

/** A line to lay. It leads on to a later column, or round to another place of its own. */
export interface AcrossRoute {
  readonly from: string;
  readonly to: string;
  /** Lines of one place with the same stroke turn together. */
  readonly stroke: string;
}

/** A line: along the row of `from`, up or down at `turn`, then along the row of `to`. */
export interface LaidLine<Route> {
  readonly route: Route;
  readonly from: { readonly x: number; readonly y: number };
  readonly turn: number;
  readonly to: { readonly x: number; readonly y: number };
}

/** Pixels. */
export interface AcrossSpacing {
  readonly laneNames: number;
  readonly top: number;
  readonly row: number;
  /** What a lane has above its rows, and below them. */
  readonly laneHead: number;
  readonly laneFoot: number;
  readonly track: number;
  /** What each gap between two columns has beside its tracks. */
  readonly gap: number;
}

interface LaidAcross<Route> {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly lines: readonly LaidLine<Route>[];
  readonly bands: readonly { readonly y: number; readonly height: number }[];
  /** Where the signs of each column stand. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
}

const secondLine = 22;
/** From the middle of a sign to its label. */
const signRoom = 13;
/** A line that comes round arrives above the one that leaves. */
const roundPort = 5;

function stretchesOf(items: readonly AcrossItem[], routes: readonly AcrossRoute[]): Stretch[] {
  const columnOf = new Map(items.map(({ id, column }) => [id, column]));
  const stretches = items.map(({ id, lane, column }): Stretch => {
    const before = routes.filter(({ from, to }) => to === id && (columnOf.get(from) ?? 0) < column);
    const from = [...new Set(before.map((route) => route.from))].sort(byText);
    const first = Math.min(2 * column, ...from.map((each) => 2 * (columnOf.get(each) ?? 0) + 1));
    const isLeft = routes.some(
      (route) => route.from === id || (route.to === id && columnOf.get(route.from) === column),
    );
    return { id, lane, first, last: 2 * column + (isLeft ? 1 : 0), from };
  });
  return stretches.sort((one, other) => one.last - other.last);
}

const turnKey = ({ from, stroke }: AcrossRoute) => `${from} ${stroke}`;

/** The turn of each line in the gap after its column: lines of one place in one stroke turn together. */
function turnsOf(
  routes: readonly AcrossRoute[],
  y: ReadonlyMap<string, number>,
  columnOf: (id: string) => number,
) {
  const spans = new Map<string, { gap: number; low: number; high: number }>();
  for (const route of routes) {
    const key = turnKey(route);
    const ends = [y.get(route.from) ?? 0, y.get(route.to) ?? 0];
    const before = spans.get(key);
    spans.set(key, {
      gap: columnOf(route.from),
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

function layRows(items: readonly AcrossItem[], stretches: readonly Stretch[], spacing: AcrossSpacing) {
  const rows = laneRows(stretches);
  const lines = new Map(items.map(({ id, room }) => [id, room.lines]));
  const y = new Map<string, number>();
  const laneCount = Math.max(-1, ...items.map(({ lane }) => lane)) + 1;
  let height = spacing.top;
  const bands = Array.from({ length: laneCount }, (_, number) => {
    const own = stretches.filter(({ lane }) => lane === number);
    const start = height;
    height += spacing.laneHead;
    const count = Math.max(0, ...own.map(({ id }) => rows.get(id) ?? 0)) + 1;
    for (let line = 0; line < count; line += 1) {
      const inRow = own.filter(({ id }) => rows.get(id) === line);
      for (const { id } of inRow) y.set(id, height + spacing.row / 2);
      height += spacing.row + (inRow.some(({ id }) => lines.get(id) === 2) ? secondLine : 0);
    }
    height += spacing.laneFoot;
    return { y: start, height: height - start };
  });
  return { y, bands, height };
}

/**
 * Lays signs with labels in columns and lanes, and lines between them: no label upon another, no line through a label,
 * no two lines upon each other unless they leave or reach one place. Items earlier in the list are placed before.
 */
export function layAcross<Route extends AcrossRoute>(
  items: readonly AcrossItem[],
  routes: readonly Route[],
  spacing: AcrossSpacing,
): LaidAcross<Route> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const columnOf = (id: string) => byId.get(id)?.column ?? 0;
  const { y, bands, height } = layRows(items, stretchesOf(items, routes), spacing);
  const turns = turnsOf(routes, y, columnOf);
  const columns: number[] = [];
  const ends: number[] = [];
  let width = spacing.laneNames;
  for (let column = 0; column <= Math.max(-1, ...items.map((item) => item.column)); column += 1) {
    const labels = items.filter((item) => item.column === column).map(({ room }) => room.width);
    columns.push(width + signRoom);
    ends.push(width + 2 * signRoom + Math.max(0, ...labels) + 8);
    width = (ends[column] ?? 0) + turns.count(column) * spacing.track + spacing.gap;
  }
  const x = (id: string) => columns[columnOf(id)] ?? 0;
  const labelEnd = (id: string) => x(id) + signRoom + (byId.get(id)?.room.width ?? 0) + 4;
  return {
    places: new Map(items.map(({ id }) => [id, { x: x(id), y: y.get(id) ?? 0 }])),
    lines: routes.map((route) => {
      const isRound = columnOf(route.from) === columnOf(route.to);
      const [start, end] = [y.get(route.from) ?? 0, y.get(route.to) ?? 0];
      return {
        route,
        from: { x: labelEnd(route.from), y: start },
        turn: (ends[columnOf(route.from)] ?? 0) + (turns.tracks.get(turnKey(route)) ?? 0) * spacing.track + 8,
        to: isRound ? { x: labelEnd(route.to), y: end - roundPort } : { x: x(route.to), y: end },
      };
    }),
    bands,
    columns,
    width,
    height: height + 4,
  };
}

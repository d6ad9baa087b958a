import type { ChainGraph } from "./chainGraph.ts";
import { type ChainEntry, chainEntries } from "./entries.ts";
import { type LaneRoom, lanesOf } from "./lanes.ts";
import { type Stroke, type Trunk, trunksOf } from "./strokes.ts";
import { extent, tracksOf } from "./tracks.ts";

/**
 * A piece of a line beside one row. "passes" runs through it; "leaves" goes from its sign to the trunk; "arrives" goes
 * from the trunk to its sign. `above` and `below` say where the trunk goes on.
 */
export interface LinePiece {
  readonly piece: "passes" | "leaves" | "arrives";
  readonly stroke: Stroke;
  /** Where the trunk runs, and where the row's sign stands, in pixels from the beginning of the line. */
  readonly trunk: number;
  readonly sign: number;
  readonly above: boolean;
  readonly below: boolean;
  /** Several lines that arrive at one sign do so beside each other: 0 is the middle, in steps. */
  readonly port: number;
}

export interface ChainRow {
  readonly entry: ChainEntry;
  readonly sign: number;
  readonly pieces: readonly LinePiece[];
}

/** A chain that runs down: a row an entry, a lane a country, and nothing that depends on how high a row is. */
export interface ChainDown {
  readonly lanes: readonly { readonly lane: string; readonly at: number }[];
  readonly width: number;
  readonly rows: readonly ChainRow[];
}

interface Spacing {
  readonly lanes: LaneRoom;
  /** Pixels between two lanes, at the least. */
  readonly lane: number;
  /** Pixels between two tracks. */
  readonly track: number;
}

const cardSpacing: Spacing = { lanes: { most: 4, least: 2 }, lane: 23, track: 5.5 };

/** From a lane's own line to one of its tracks: the first keeps clear of the signs. */
const clear = 5;
const distance = (track: number, spacing: Spacing) => (track === 0 ? 0 : clear + track * spacing.track);

function positions(
  lanes: readonly string[],
  trunks: readonly Trunk[],
  tracks: ReadonlyMap<Trunk, number>,
  laneOfEntry: readonly number[],
  spacing: Spacing,
): readonly number[] {
  let end = 0;
  return lanes.map((_, lane) => {
    const own = trunks
      .filter(({ from }) => laneOfEntry[from] === lane)
      .map((trunk) => tracks.get(trunk) ?? 0);
    const room = distance(Math.max(0, ...own), spacing) + 9;
    end += Math.max(room + 9, lane === 0 ? room : spacing.lane);
    return end;
  });
}

function piecesOf(trunk: Trunk, at: number, signs: readonly number[]): (readonly [number, LinePiece])[] {
  const [first, last] = extent(trunk);
  const reached = new Set(trunk.to);
  return signs.slice(first, last + 1).map((sign, offset) => {
    const row = first + offset;
    const piece = row === trunk.from ? "leaves" : reached.has(row) ? "arrives" : "passes";
    const drawn = { stroke: trunk.stroke, trunk: at, sign, above: row > first, below: row < last, port: 0 };
    return [row, { ...drawn, piece }] as const;
  });
}

/** Spreads the lines that arrive at one sign from elsewhere, so that a broken one is not hidden by a whole one. */
function withPorts(pieces: readonly LinePiece[]): readonly LinePiece[] {
  const arriving = pieces.filter(({ piece, trunk, sign }) => piece === "arrives" && trunk !== sign);
  return pieces.map((piece) => {
    const number = arriving.indexOf(piece);
    return number < 0 ? piece : { ...piece, port: number - (arriving.length - 1) / 2 };
  });
}

/** What the lines of a card may take of its width; with fewer lanes they take less. */
const widest = 165;
const fewestLanes = 2;

export function chainDown(graph: ChainGraph, opened: ReadonlySet<string> = new Set()): ChainDown {
  const { most } = cardSpacing.lanes;
  const tries = Array.from({ length: most - fewestLanes + 1 }, (_, fewer) =>
    drawDown(graph, opened, { ...cardSpacing, lanes: { ...cardSpacing.lanes, most: most - fewer } }),
  );
  const [narrowest] = tries.toSorted((one, other) => one.width - other.width);
  return tries.find(({ width }) => width <= widest) ?? narrowest ?? drawDown(graph, opened, cardSpacing);
}

function drawDown(graph: ChainGraph, opened: ReadonlySet<string>, spacing: Spacing): ChainDown {
  const lanes = lanesOf(graph, spacing.lanes);
  const entries = chainEntries(graph, lanes, opened);
  const laneOfEntry = entries.map(({ nodes }) => lanes.laneOf(nodes[0].country));
  const trunks = trunksOf(entries, graph.edges);
  const tracks = tracksOf(trunks, laneOfEntry);
  const at = positions(lanes.lanes, trunks, tracks, laneOfEntry, spacing);
  const signs = laneOfEntry.map((lane) => at[lane] ?? 0);
  const rows: LinePiece[][] = entries.map(() => []);
  for (const trunk of trunks) {
    const line = (signs[trunk.from] ?? 0) - distance(tracks.get(trunk) ?? 0, spacing);
    for (const [row, piece] of piecesOf(trunk, line, signs)) rows[row]?.push(piece);
  }
  return {
    lanes: lanes.lanes.map((lane, number) => ({ lane, at: at[number] ?? 0 })),
    width: (at.at(-1) ?? 0) + 14,
    rows: entries.map((entry, row) => ({
      entry,
      sign: signs[row] ?? 0,
      pieces: withPorts(rows[row] ?? []),
    })),
  };
}

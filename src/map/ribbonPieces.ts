import type { Feature, LineString, Position } from "geojson";
import type { RibbonProperties } from "#domain/marks/mark.ts";

/** What a piece is of: a ribbon with an edge of paper, the thread that repeats its digit, or a bare ribbon with its thread. */
export type RibbonPart = "ribbon" | "bare ribbon" | "thread";

/** A piece of a ribbon, as strong as the ribbon is in its middle. */
export interface PieceProperties {
  readonly id: string;
  readonly claims: readonly string[];
  readonly hue: number;
  readonly digit: number | null;
  readonly alpha: number;
  readonly part: RibbonPart;
}

const strength = ({ fadeIn, fadeOut }: RibbonProperties, share: number) =>
  Math.min(1, fadeIn > 0 ? share / fadeIn : 1, fadeOut < 1 ? (1 - share) / (1 - fadeOut) : 1);

/** Where a ribbon is cut: often where it fades, never elsewhere. */
function cuts({ fadeIn, fadeOut }: RibbonProperties, last: number, steps: number): number[] {
  const at = (share: number) => Math.round(share * last);
  const fading = (from: number, to: number) =>
    Array.from({ length: steps + 1 }, (_, step) => at(from + ((to - from) * step) / steps));
  const all = [0, ...(fadeIn > 0 ? fading(0, fadeIn) : []), ...(fadeOut < 1 ? fading(fadeOut, 1) : []), last];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A hundred-thousandth of a degree: a metre. More digits would only have to be written and read again. */
const short = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Every second corner of a piece, and its ends: the bow bends twice as much at each, which are still few degrees. */
const sparse = (line: readonly Position[]): Position[] =>
  line.filter((_, index) => index % 2 === 0 || index === line.length - 1).map((corner) => corner.map(short));

/**
 * Cuts a ribbon into pieces of one strength each. A `line-gradient` would fade without steps, but it needs
 * `lineMetrics`, with which MapLibre cannot keep the length of dashes, and one layer for each hue.
 * @param steps pieces for each end that fades.
 */
export function ribbonPieces(
  ribbon: Feature<LineString, RibbonProperties>,
  steps: number,
  part: RibbonPart,
): Feature<LineString, PieceProperties>[] {
  const { id, claim, hue, digit } = ribbon.properties;
  const line: Position[] = ribbon.geometry.coordinates;
  const last = line.length - 1;
  const at = cuts(ribbon.properties, last, steps);
  return at.slice(1).map((end, index) => {
    const start = at[index] ?? 0;
    const alpha = strength(ribbon.properties, (start + end) / 2 / last);
    const corners = line.slice(start, end + 1);
    return {
      type: "Feature",
      geometry: { type: "LineString", coordinates: part === "bare ribbon" ? sparse(corners) : corners },
      properties: { id, claims: [claim], hue, digit, alpha, part },
    };
  });
}

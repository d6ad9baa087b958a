import type { ClaimMarks, MarkProperties } from "../marks/mark.ts";
import type { SeenStroke } from "../marks/seenStrokes.ts";
import type { Spot } from "./pathData.ts";
import type { Sheet } from "./sheet.ts";

/** A movement's bow on a sheet. */
export interface RibbonShape extends MarkProperties {
  readonly data: string;
  /** Where it begins and ends, and how strong it is at shares of the way between; null: equally strong. */
  readonly fade: {
    readonly from: Spot;
    readonly to: Spot;
    readonly stops: readonly (readonly [share: number, strength: number])[];
    /** Left, top, width and height of all that may be drawn of it, however small the map. */
    readonly reach: readonly [number, number, number, number];
  } | null;
}

/** A bar or chevron across a bow, for one that runs to the north. */
export interface StrokeShape {
  readonly id: string;
  readonly claims: readonly string[];
  readonly stroke: "bar" | "chevron";
  readonly at: Spot;
  readonly bearing: number;
  readonly isEverywhere: boolean;
}

const whole = ([x, y]: Spot): Spot => [Math.round(x), Math.round(y)];

/** Back from the places on a bow to the Bézier's own: its middle lies half way to the place that bends it. */
function bend([fromX, fromY]: Spot, [middleX, middleY]: Spot, [toX, toY]: Spot): Spot {
  return [2 * middleX - (fromX + toX) / 2, 2 * middleY - (fromY + toY) / 2];
}

function stopsOf(fadeIn: number, fadeOut: number): (readonly [number, number])[] {
  const round = (share: number) => Number(share.toFixed(2));
  return [
    ...(fadeIn > 0
      ? ([
          [0, 0],
          [round(fadeIn), 1],
        ] as const)
      : []),
    ...(fadeOut < 1
      ? ([
          [round(fadeOut), 1],
          [1, 0],
        ] as const)
      : []),
  ];
}

/** A ribbon's width on the smallest map, counted in pixels of the sheet. */
const widest = 36;

/** A Bézier lies within the three places that make it. */
function reachOf(spots: readonly Spot[]): readonly [number, number, number, number] {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - widest, Math.min(...ys) - widest];
  return [left, top, Math.max(...xs) + widest - left, Math.max(...ys) + widest - top];
}

/** The bows of all movements on a sheet. */
export function ribbonShapes({ ribbons }: ClaimMarks, { place }: Sheet): RibbonShape[] {
  return ribbons.map(({ geometry: { coordinates }, properties }) => {
    const at = (index: number) => {
      const [longitude = 0, latitude = 0] = coordinates.at(index) ?? [];
      return place(longitude, latitude);
    };
    const [from, middle, to] = [at(0), at((coordinates.length - 1) / 2), at(-1)];
    const [start, over, end] = [whole(from), whole(bend(from, middle, to)), whole(to)];
    const { fadeIn, fadeOut, fade, id, claim, hue, letter, digit, denied } = properties;
    return {
      ...{ id, claim, hue, letter, digit, denied },
      data: `M${start.join(" ")}Q${over.join(" ")} ${end.join(" ")}`,
      fade:
        fade === "none"
          ? null
          : { from: start, to: end, stops: stopsOf(fadeIn, fadeOut), reach: reachOf([start, over, end]) },
    };
  });
}

/**
 * Bars and chevrons across the bows.
 * @param smallZoom the zoom of the smallest map on which the sheet is shown.
 */
export function strokeShapes(
  strokes: readonly SeenStroke[],
  { place, zoom }: Sheet,
  smallZoom: number,
): StrokeShape[] {
  return strokes
    .filter(({ properties: { fromZoom } }) => zoom >= fromZoom)
    .map(({ geometry, properties: { id, claims, stroke, bearing, fromZoom } }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const at = whole(place(longitude, latitude));
      return { id, claims, stroke, at, bearing: Math.round(bearing), isEverywhere: smallZoom >= fromZoom };
    });
}

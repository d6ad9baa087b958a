import { type Plane, project, squarePixels } from "./mercator.ts";
import { type Box, overlap, type Seen, within } from "./seen.ts";

export const noteSides = ["left", "right", "top", "bottom"] as const;
/** The side of the words that is at their place. */
export type NoteSide = (typeof noteSides)[number];

const letter = 6.2;
const line = 15.5;
/** Pixels between words and their place. */
const away = 7;
/** The longest line, in letters. */
const longestNoteLine = 20;

function sizeOf(text: string): readonly [width: number, height: number] {
  const width = Math.min(text.length, longestNoteLine) * letter;
  return [width, Math.ceil(text.length / (longestNoteLine * 0.8)) * line];
}

function boxOn(side: NoteSide, [x, y]: Plane, text: string): Box {
  const [width, height] = sizeOf(text);
  const middles: Record<NoteSide, Plane> = {
    left: [x + away + width / 2, y],
    right: [x - away - width / 2, y],
    top: [x, y + away + height / 2],
    bottom: [x, y - away - height / 2],
  };
  const [middleX, middleY] = middles[side];
  return [middleX - width / 2, middleY - height / 2, middleX + width / 2, middleY + height / 2];
}

/** On which sides of its place a note is neither cut off by the edge of the map nor covered. */
export function clearSides(
  [longitude = 0, latitude = 0]: readonly number[],
  text: string,
  seen: Seen | null,
  zoom: number,
): readonly NoteSide[] {
  if (!seen) return noteSides;
  const [x, y] = project([longitude, latitude]);
  const at: Plane = [x * squarePixels(zoom), y * squarePixels(zoom)];
  return noteSides.filter((side) => {
    const box = boxOn(side, at, text);
    return within(box, seen.box) && !seen.covered.some((other) => overlap(other, box));
  });
}

import { type Degrees, type Plane, unproject } from "./mercator.ts";

/** A quadratic Bézier on the Mercator square: visibly a link that somebody drew, and no route. */
export interface Bow {
  readonly from: Plane;
  readonly over: Plane;
  readonly to: Plane;
}

/**
 * A bow between two places.
 * @param bend how far it swings out, as a share of its length; above zero to the north (a bow that runs
 *   due north or south: to the west), whichever way it is travelled, so that opposite bends never meet.
 */
export function bow(from: Plane, to: Plane, bend: number): Bow {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const eastward = dx > 0 || (dx === 0 && dy < 0) ? 1 : -1;
  const swing = bend * eastward;
  return { from, over: [(from[0] + to[0]) / 2 + dy * swing, (from[1] + to[1]) / 2 - dx * swing], to };
}

/** Where a bow is at a share of its way. */
export function at({ from, over, to }: Bow, share: number): Plane {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * from[0] + b * over[0] + c * to[0], a * from[1] + b * over[1] + c * to[1]];
}

/** The way in which a bow runs there, in degrees clockwise from north. */
export function bearing({ from, over, to }: Bow, share: number): number {
  const dx = (1 - share) * (over[0] - from[0]) + share * (to[0] - over[0]);
  const dy = (1 - share) * (over[1] - from[1]) + share * (to[1] - over[1]);
  return (Math.atan2(dx, -dy) * 180) / Math.PI;
}

/** The piece of a bow between two shares of its way; again a bow (de Casteljau). */
export function between(whole: Bow, start: number, end: number): Bow {
  const { from, over, to } = whole;
  const weights = [(1 - start) * (1 - end), start * (1 - end) + end * (1 - start), start * end] as const;
  const mix = (axis: 0 | 1) => weights[0] * from[axis] + weights[1] * over[axis] + weights[2] * to[axis];
  return { from: at(whole, start), over: [mix(0), mix(1)], to: at(whole, end) };
}

/** A bow as a line in degrees; its first and last places are exactly its ends. */
export function bowLine(whole: Bow, pieces = 48): Degrees[] {
  return Array.from({ length: pieces + 1 }, (_, index) => unproject(at(whole, index / pieces)));
}

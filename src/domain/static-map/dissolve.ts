import { type Spot, wholePixels } from "./pathData.ts";

const keyOf = ([x, y]: Spot) => `${x} ${y}`;

/** The edges of rings without those that two rings share, in opposite directions. */
function outerEdges(rings: readonly (readonly Spot[])[]): Map<string, Spot[]> {
  const edges = new Map<string, readonly [Spot, Spot]>();
  for (const ring of rings) {
    const spots = ring.map(([x, y]): Spot => [Math.round(x), Math.round(y)]);
    spots.forEach((start, index) => {
      const end = spots[(index + 1) % spots.length] ?? start;
      const [one, other] = [keyOf(start), keyOf(end)];
      if (one === other || edges.delete(`${other} ${one}`)) return;
      edges.set(`${one} ${other}`, [start, end]);
    });
  }
  const from = new Map<string, Spot[]>();
  for (const [start, end] of edges.values()) from.set(keyOf(start), [...(from.get(keyOf(start)) ?? []), end]);
  return from;
}

/** Twice the area that a ring surrounds, in square pixels. */
const twiceArea = (ring: readonly Spot[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );

/** Neighbouring areas as one, in whole pixels, without what covers fewer than `least` square pixels. */
export function dissolve(rings: readonly (readonly Spot[])[], least: number): Spot[][] {
  const from = outerEdges(rings);
  const whole: Spot[][] = [];
  for (const [key, ends] of from) {
    while (ends.length > 0) {
      const [x = 0, y = 0] = key.split(" ").map(Number);
      const ring: Spot[] = [[x, y]];
      for (let next = ends.pop(); next && keyOf(next) !== key; next = from.get(keyOf(next))?.pop()) {
        ring.push(next);
      }
      whole.push(ring);
    }
  }
  return whole.map(wholePixels).filter((ring) => ring.length > 2 && twiceArea(ring) >= 2 * least);
}

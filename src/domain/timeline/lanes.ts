/** A stretch of the axis, in pixels along the reading direction. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const byStart = (one: Stretch, other: Stretch) => one.start - other.start;

/**
 * Puts each stretch into the first lane where it does not touch what already lies there. Given in order of their
 * starts, as few lanes as possible are used (greedy interval partitioning).
 * @param gap pixels that stay free between two stretches of a lane
 * @returns the lane of each stretch, in their order, and how many lanes there are
 */
export function intoLanes(stretches: readonly Stretch[], gap: number): { lanes: number[]; count: number } {
  const ends: number[] = [];
  const lanes = stretches.map(({ start, end }) => {
    const free = ends.findIndex((last) => last + gap <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
  return { lanes, count: ends.length };
}

/**
 * Lays many stretches into one band: cut wherever one begins or ends, each piece with all that cover it. Pieces
 * lie side by side; what nothing covers is left out.
 */
export function intoBand<T extends Stretch>(
  stretches: readonly T[],
): readonly (Stretch & { readonly covering: readonly T[] })[] {
  const cuts = new Set(stretches.flatMap(({ start, end }) => [start, end]));
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(0, -1).flatMap((start, at) => {
    const covering = stretches.filter((one) => one.start <= start && one.end > start);
    return covering.length > 0 ? [{ start, end: ordered[at + 1] ?? start, covering }] : [];
  });
}

/** A stretch of the axis, in pixels along the reading direction. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

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

export const byStart = (one: Stretch, other: Stretch) => one.start - other.start;

import type { Trunk } from "./strokes.ts";

/** The entries that a trunk passes or ends at. */
export function extent({ from, to }: Trunk): readonly [first: number, last: number] {
  return [Math.min(from, ...to), Math.max(from, ...to)];
}

const meet = (one: Trunk, other: Trunk) => {
  const [[a, b], [c, d]] = [extent(one), extent(other)];
  return a <= d && c <= b;
};

/**
 * The track of each trunk beside its lane: 0 is the lane's own line, on which the signs stand; a trunk may run on it
 * only where it passes none. No two trunks of a lane that meet share a track.
 */
export function tracksOf(
  trunks: readonly Trunk[],
  laneOfEntry: readonly number[],
): ReadonlyMap<Trunk, number> {
  const tracks = new Map<Trunk, number>();
  const passes = (trunk: Trunk) => {
    const [first, last] = extent(trunk);
    return laneOfEntry.some(
      (lane, entry) => lane === laneOfEntry[trunk.from] && entry > first && entry < last,
    );
  };
  for (const trunk of trunks) {
    const beside = [...tracks].filter(
      ([other]) => laneOfEntry[other.from] === laneOfEntry[trunk.from] && meet(other, trunk),
    );
    // On the lane's own line, trunks may follow each other from sign to sign.
    const follows = (other: Trunk) =>
      !overlaps(other, trunk) && laneOfEntry[touching(other, trunk)] === laneOfEntry[trunk.from];
    const isFree = beside.every(([other, track]) => track !== 0 || follows(other));
    if (isFree && !passes(trunk)) {
      tracks.set(trunk, 0);
      continue;
    }
    const taken = new Set(beside.map(([, track]) => track));
    let track = 1;
    while (taken.has(track)) track += 1;
    tracks.set(trunk, track);
  }
  return tracks;
}

function overlaps(one: Trunk, other: Trunk): boolean {
  const [[a, b], [c, d]] = [extent(one), extent(other)];
  return a < d && c < b;
}

/** The entry at which one trunk ends and the other begins. */
function touching(one: Trunk, other: Trunk): number {
  const [[first], [start]] = [extent(one), extent(other)];
  return Math.max(first, start);
}

const [least, most] = [0.22, 0.34];
const fewest = 6;

/** Alternately to both sides, each pair wider than the one before. */
function choices(count: number): number[] {
  const sizes = Math.ceil(count / 2);
  return Array.from({ length: 2 * sizes }, (_, index) => {
    const size = least + ((most - least) * Math.floor(index / 2)) / Math.max(1, sizes - 1);
    return index % 2 === 0 ? size : -size;
  });
}

/** How often something was taken. */
class Taken {
  readonly #times = new Map<string, number>();
  times = (key: string) => this.#times.get(key) ?? 0;
  take(key: string): void {
    this.#times.set(key, this.times(key) + 1);
  }
}

/** Beyond so many movements between the same two places a closer look at other movements is no help. */
const few = 8;

/**
 * A bend for each movement, so that no two between the same two places lie on each other, whichever way
 * they run; and as far as there are bends, no two that share only one place, which may run close together.
 * @param pairs the two places of each movement.
 */
export function bends(pairs: readonly (readonly [string, string])[]): number[] {
  const keys = pairs.map((pair) => [...pair].sort().join("\n"));
  const totals = new Taken();
  for (const key of keys) totals.take(key);
  const byPlace = new Taken();
  const free = new Map([...new Set(keys)].map((key) => [key, choices(Math.max(fewest, totals.times(key)))]));
  return pairs.map(([from, to], index) => {
    const left = free.get(keys[index] ?? "") ?? [];
    const shared = (bend: number) => byPlace.times(`${from}\n${bend}`) + byPlace.times(`${to}\n${bend}`);
    const near = left.slice(0, few);
    const bend = near.reduce((best, next) => (shared(next) < shared(best) ? next : best), near[0] ?? least);
    left.splice(left.indexOf(bend), 1);
    for (const place of [from, to]) byPlace.take(`${place}\n${bend}`);
    return bend;
  });
}

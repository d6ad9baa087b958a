import type { About } from "../schema/atlas.ts";

const numbers = (version: string) => version.split(".").map(Number);

/** Orders versions such as "1.10.0" by their numbers, the oldest first. */
export function byVersion(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  const place = a.findIndex((number, at) => number !== b[at]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** What a changelog tells of the versions after one, the newest first. */
export const newerVersions = (changelog: About["changelog"], version: string): About["changelog"] =>
  changelog
    .filter((entry) => byVersion(entry.version, version) > 0)
    .sort((one, other) => byVersion(other.version, one.version));

import type { Tally } from "#domain/tally.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const reports = (count: number) => counted(count, "report", "reports");
const origins = (count: number) => counted(count, "origin", "origins");

function originsOf({ atLeast, atMost }: Tally["origins"]): string {
  if (atMost === 0) return "no origin of its own";
  return atLeast === atMost ? origins(atMost) : `at most ${origins(atMost)}, perhaps ${atLeast}`;
}

export const chain = {
  /** "9 reports, 1 origin": five copies of one statement are one source. */
  summary: (tally: Tally) => `${reports(tally.reports)}, ${originsOf(tally.origins)}`,
  show: "Show who had it from whom",
  key: "Each entry stands under the one it had it from. A broken line is inferred, not stated.",
  origin: "Origin",
  repeats: (name: string) => `Repeats ${name}`,
  repeatsInferred: (name: string) => `Seems to repeat ${name}`,
  from: (names: string) => `from ${names}`,
  inferred: (reason: string) => `Inferred: ${reason}`,
  article: "The article",
  wordingChanges: "The wording changes here:",
  becomes: "becomes",
};

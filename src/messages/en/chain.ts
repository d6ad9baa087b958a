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
  summary: (tally: Pick<Tally, "reports" | "origins">) =>
    `${reports(tally.reports)}, ${originsOf(tally.origins)}`,
  show: "Every link in words, with how it is known",
  key: "Each entry stands under the one it had it from; a broken line is inferred, not stated. A square is an origin: people of one body count as one.",
  origin: "origin",
  source: (letter: string) => `source ${letter}`,
  repeats: (name: string) => `repeats ${name}`,
  repeatsInferred: (name: string) => `seems to repeat ${name}`,
  from: (names: string) => `from ${names}`,
  inferred: (reason: string) => `Inferred: ${reason}`,
  article: "the article",
  wordingChanges: "The wording changes here:",
  becomes: "becomes",
};

import type { Nearness } from "#domain/nearness.ts";
import type { Answer } from "#domain/versionPlot.ts";
import { list } from "./list.ts";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;

function after({ least, most }: Nearness): string {
  if (most === 0) return "the same day";
  if (most === 1) return "within a day";
  return least === most ? `${days(most)} after` : `${least} to ${days(most)} after`;
}

export const versionPlot = {
  label: (field: string) => `${field}: who gives which number, oldest first`,
  after,
  article: "The article",
  answers: {
    denies: "denies it",
    withdraws: "withdraws it",
    "has-no-information": "has no information",
  } satisfies Record<Answer, string>,
  noNumber: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? "says so and gives" : "say so and give"} no number.`,
  goTo: "Go to the statement",
  key: {
    exact: "a number",
    about: "“about”",
    atLeast: "“at least”, or others beside",
    range: "between two numbers",
  },
};

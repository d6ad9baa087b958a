import type { Count } from "#domain/schema/statement.ts";
import type { VersionField, VersionValue } from "#domain/versionTable.ts";
import { digits } from "./digits.ts";
import { list } from "./list.ts";

function number({ min, max, about }: Count): string {
  const hedge = about ? "about " : "";
  if (max === null) return `at least ${hedge}${digits(min)}`;
  if (min === max) return `${hedge}${digits(min)}`;
  return min === 0 ? `at most ${hedge}${digits(max)}` : `${hedge}${digits(min)} to ${digits(max)}`;
}

const counts = (of: readonly Count[]) => list(of.map((count) => `${number(count)} ${count.of}`));

export const versions = {
  heading: "Versions: where the tellings differ",
  fields: {
    by: "By what",
    from: "From where",
    to: "To where",
    who: "Who",
    raidedBy: "Raided by",
    taken: "How many were taken",
    killed: "How many were killed",
    strength: "How strong",
    became: "What became of them",
  } satisfies Record<VersionField, string>,
  columns: { who: "Told by", what: "Version" },
  more: (count: number) => (count === 1 ? "1 more telling" : `${count} more tellings`),
  tellings: (count: number) => `${count} tellings`,
  value: (value: VersionValue) => (typeof value === "string" ? value : counts(value)),
};

import type { Outlet, Source } from "./schema/source.ts";
import type { Letter } from "./schema/vocabulary.ts";

/** What a reader leaves out. Empty lists leave out nothing. */
export interface ViewRules {
  /** Outlets by country and by who directs or pays them: "RU/state". */
  readonly withoutTies: readonly string[];
  /** Outlets by their letter. */
  readonly withoutLetters: readonly Letter[];
  /** Documents by how much of them was read. */
  readonly withoutRead: readonly Source["read"]["how"][];
  readonly withoutOutlets: readonly string[];
  readonly withoutSources: readonly string[];
}

export const nothingLeftOut: ViewRules = {
  withoutTies: [],
  withoutLetters: [],
  withoutRead: [],
  withoutOutlets: [],
  withoutSources: [],
};

export const tieOf = ({ country, affiliation }: Outlet) => `${country}/${affiliation.to}`;

export const leavesOutNothing = (rules: ViewRules) =>
  Object.values(rules).every((list: readonly unknown[]) => list.length === 0);

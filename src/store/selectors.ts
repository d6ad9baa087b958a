import type { OpeningFacts } from "#domain/claimFacts.ts";
import { everything, type Filter, passing } from "#domain/filter.ts";
import { differs, type OwnGrades } from "#domain/ownGrades.ts";
import { once, remember } from "#domain/remember.ts";
import { type DateRange, inRange, isTurned } from "#domain/timeline/dateRange.ts";
import { leavesOutNothing } from "#domain/viewRules.ts";
import type { Choices } from "./choices.ts";

const filterFrom = remember(
  (
    layers: Filter["layers"],
    letters: Filter["letters"],
    digits: Filter["digits"],
    denied: Filter["denied"],
    precisions: Filter["precisions"],
    search: string,
  ): Filter => ({ layers, letters, digits, denied, precisions, search }),
);

/** The filter alone: the same object as long as no part of it changes. */
export const filterOf = (choices: Choices): Filter =>
  filterFrom(
    choices.layers,
    choices.letters,
    choices.digits,
    choices.denied,
    choices.precisions,
    choices.search,
  );

/** Each list apart: what is known of an atlas in the beginning, on a day, and in all may be asked in turn. */
const shownFrom = once((facts: readonly OpeningFacts[]) =>
  remember(
    (
      filter: Filter,
      range: DateRange,
      paragraph: number | null,
      differingFrom: OwnGrades | null,
    ): readonly OpeningFacts[] => {
      const isPassing = passing(filter);
      return facts.filter(
        (one) =>
          isPassing(one) &&
          inRange(range, one) &&
          (paragraph === null || one.claim.paragraphs.includes(paragraph)) &&
          (differingFrom === null || differs(differingFrom[one.claim.id], one.level)),
      );
    },
  ),
);

/** The claims that pass the filter, in the atlas's order. */
export const shownClaims = (facts: readonly OpeningFacts[], choices: Choices): readonly OpeningFacts[] =>
  shownFrom(facts)(
    filterOf(choices),
    choices.range,
    choices.paragraph,
    choices.onlyDiffering ? choices.ownGrades : null,
  );

const idsOf = once(
  (shown: readonly OpeningFacts[]): ReadonlySet<string> => new Set(shown.map(({ claim }) => claim.id)),
);

export const shownIds = (facts: readonly OpeningFacts[], choices: Choices): ReadonlySet<string> =>
  idsOf(shownClaims(facts, choices));

/** Whether the reader asks for something that the opening of an atlas cannot tell: what was said, by whom, and when. */
export const asksForWhole = ({ search, range }: Choices): boolean =>
  search.trim() !== "" ||
  (range.clock === "said" && (range.from !== null || range.to !== null) && !isTurned(range));

/** Whether it is not known yet which claims pass: until it is, search and days leave none out. */
export const isUndecided = (facts: readonly OpeningFacts[], choices: Choices): boolean =>
  asksForWhole(choices) && facts.some(({ searched }) => searched === null);

/** How many kinds of restriction are set, search and paragraph left out: they show themselves. */
export function restrictions(filter: Filter): number {
  const isSet = [
    filter.layers !== null,
    filter.letters.length > 0,
    filter.digits.length > 0,
    filter.denied !== everything.denied,
    filter.precisions.length > 0,
  ];
  return isSet.filter(Boolean).length;
}

export const isInTime = ({ range }: Choices): boolean => range.from !== null || range.to !== null;

/** Whether the reader leaves something out of a view of their own. */
export const isOwnView = ({ rules }: Choices): boolean => !leavesOutNothing(rules);

export const isRestricted = (choices: Choices): boolean =>
  restrictions(filterOf(choices)) > 0 ||
  choices.search.trim() !== "" ||
  choices.paragraph !== null ||
  choices.onlyDiffering ||
  isInTime(choices);

export const themeOf = ({ theme, prefersDark }: Choices): "light" | "dark" =>
  theme === "system" ? (prefersDark ? "dark" : "light") : theme;

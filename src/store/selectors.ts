import type { ClaimFacts } from "#domain/claimFacts.ts";
import { everything, type Filter, passing } from "#domain/filter.ts";
import { differs, type OwnGrades } from "#domain/ownGrades.ts";
import { leavesOutNothing } from "#domain/ownView.ts";
import { type DateRange, inRange } from "#domain/timeline/dateRange.ts";
import type { Choices } from "./choices.ts";
import { memoise } from "./memoise.ts";

const filterFrom = memoise(
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

const shownOf = memoise(
  (
    facts: readonly ClaimFacts[],
    filter: Filter,
    range: DateRange,
    paragraph: number | null,
    differingFrom: OwnGrades | null,
  ): readonly ClaimFacts[] => {
    const isPassing = passing(filter);
    return facts.filter(
      (one) =>
        isPassing(one) &&
        inRange(range, one) &&
        (paragraph === null || one.claim.paragraphs.includes(paragraph)) &&
        (differingFrom === null || differs(differingFrom[one.claim.id], one.level)),
    );
  },
);

/** The claims that pass the filter, in the atlas's order. */
export const shownClaims = (facts: readonly ClaimFacts[], choices: Choices): readonly ClaimFacts[] =>
  shownOf(
    facts,
    filterOf(choices),
    choices.range,
    choices.paragraph,
    choices.onlyDiffering ? choices.ownGrades : null,
  );

const idsOf = memoise(
  (shown: readonly ClaimFacts[]): ReadonlySet<string> => new Set(shown.map(({ claim }) => claim.id)),
);

export const shownIds = (facts: readonly ClaimFacts[], choices: Choices): ReadonlySet<string> =>
  idsOf(shownClaims(facts, choices));

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

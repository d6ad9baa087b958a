import { fold } from "./claimFacts.ts";
import { codeOrder } from "./codeOrder.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { Letter } from "./schema/vocabulary.ts";
import type { SourceFacts } from "./sourceFacts.ts";

/** Which documents a reader asks to see. An empty list asks for nothing in particular. */
export interface SourceFilter {
  readonly search: string;
  readonly countries: readonly string[];
  readonly kinds: readonly Outlet["kind"][];
  readonly affiliations: readonly Outlet["affiliation"]["to"][];
  readonly languages: readonly string[];
  readonly letters: readonly Letter[];
  readonly reads: readonly Source["read"]["how"][];
  readonly layers: readonly string[];
  /** Documents that carry a statement on one of these claims. */
  readonly claims: readonly string[];
}

export const everySource: SourceFilter = {
  search: "",
  countries: [],
  kinds: [],
  affiliations: [],
  languages: [],
  letters: [],
  reads: [],
  layers: [],
  claims: [],
};

export const affiliations = [
  "state",
  "party",
  "none",
  "not-established",
] as const satisfies readonly Outlet["affiliation"]["to"][];

export const sourceOrders = ["oldest", "newest", "outlet", "country", "most-carried"] as const;
export type SourceOrder = (typeof sourceOrders)[number];

const anyOf = <T>(wanted: readonly T[], values: readonly T[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

export function passesSource(
  filter: SourceFilter,
  { source, outlet, claims, searched }: SourceFacts,
): boolean {
  const words = fold(filter.search).split(/\s+/u).filter(Boolean);
  return (
    anyOf(filter.countries, [outlet.country]) &&
    anyOf(filter.kinds, [outlet.kind]) &&
    anyOf(filter.affiliations, [outlet.affiliation.to]) &&
    anyOf(filter.languages, [source.language]) &&
    anyOf(filter.letters, [outlet.reliability.letter]) &&
    anyOf(filter.reads, [source.read.how]) &&
    anyOf(
      filter.layers,
      claims.map(({ layer }) => layer),
    ) &&
    anyOf(
      filter.claims,
      claims.map(({ id }) => id),
    ) &&
    words.every((word) => searched.includes(word))
  );
}

const lastDay = "9999-12-31";
const yearOf = (day: string) => Number(day.slice(0, 4));

/** The first day on which it may have been published. Somewhen in a century is as good as no date. */
function firstDay({ published }: SourceFacts): string {
  if (!published) return lastDay;
  const { from, to } = published;
  if (from !== null && to !== null && yearOf(to) - yearOf(from) > 9) return lastDay;
  return from ?? to ?? lastDay;
}

/** A document without a date comes last, from whichever end one looks. */
function byDay(direction: 1 | -1) {
  return (one: SourceFacts, other: SourceFacts) => {
    const [a, b] = [firstDay(one), firstDay(other)];
    if (a === lastDay || b === lastDay) return codeOrder(a, b);
    return direction * codeOrder(a, b);
  };
}

/**
 * Documents in the order asked for; what is equal in it stands oldest first. Country names are the reader's,
 * so that they follow the alphabet on the page.
 */
export function sortSources(
  list: readonly SourceFacts[],
  order: SourceOrder,
  countryName: (code: string) => string,
  language: string,
): readonly SourceFacts[] {
  const alphabet = new Intl.Collator(language).compare;
  const orders: Record<SourceOrder, (one: SourceFacts, other: SourceFacts) => number> = {
    oldest: byDay(1),
    newest: byDay(-1),
    outlet: (one, other) => alphabet(one.outlet.name, other.outlet.name),
    country: (one, other) => alphabet(countryName(one.outlet.country), countryName(other.outlet.country)),
    "most-carried": (one, other) => other.passedOn.length - one.passedOn.length,
  };
  return [...list].sort(byDay(1)).sort(orders[order]);
}

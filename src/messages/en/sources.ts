import type { Outlet, Source } from "#domain/schema/source.ts";

export const sources = {
  heading: "Sources",
  count: (count: number) => (count === 1 ? "1 document" : `${count} documents`),
  show: (count: number) => (count === 1 ? "Show the document" : `Show all ${count} documents`),
  read: {
    all: "read in full",
    extract: "read in part",
    title: "only its title was read",
    "not-read": "not read",
  } satisfies Record<Source["read"]["how"], string>,
  kinds: {
    agency: "news agency",
    newspaper: "newspaper",
    broadcaster: "broadcaster",
    "news-site": "news site",
    blog: "blog",
    government: "government",
    "armed-group": "armed group",
    "international-body": "international body",
    research: "research",
    other: "other",
  } satisfies Record<Outlet["kind"], string>,
  affiliation: {
    state: "state-directed or state-paid",
    party: "tied to a party",
    none: null,
    "not-established": "ownership not established",
  } satisfies Record<Outlet["affiliation"]["to"], string | null>,
  letter: (letter: string) => `outlet ${letter}`,
};

import { newerDay } from "#domain/chain/chainGraph.ts";
import type { Origin } from "#domain/chain/independence.ts";
import type { DateSpan } from "#domain/dateSpan.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import { daysText, dayText } from "./days.ts";
import { list } from "./list.ts";

function time(isoTime: string): string {
  if (isoTime === newerDay.slice(0, isoTime.length)) return "day not known";
  if (isoTime.length === 10) return dayText(isoTime, { from: "day", to: "year" });
  return isoTime.length === 7 ? dayText(isoTime, { from: "month", to: "year" }) : isoTime;
}

/** The day without its year, for a column in which the year stands once. */
function shortDay({ from, to, finest, approximate, uncertain }: DateSpan): string {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return "";
  if (finest === "year") return "that year";
  const form = { from: finest === "month" ? "month" : "day", to: "month", month: "short" } as const;
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  const plain = isSameYear ? daysText(first, last, form) : `from ${dayText(first, form)}`;
  return approximate || uncertain ? `about ${plain}` : plain;
}

const alone = {
  yes: "a party to the matter",
  no: "not a party to the matter",
  unknown: "whether a party to the matter is not known",
} satisfies Record<Origin["party"], string>;

function parties(all: readonly Origin[]): string {
  const [first, ...others] = all;
  if (first && others.length === 0) return alone[first.party];
  const count = (is: Origin["party"]) => all.filter(({ party }) => party === is).length;
  const [yes, open] = [count("yes"), count("unknown")];
  if (yes === 0) return `none is ${open > 0 ? "known to be " : ""}a party to the matter`;
  const are = yes === 1 ? "is a party" : "are parties";
  return `${yes} of ${all.length} ${are} to the matter${open === 0 ? "" : `, and of ${open} it is not known`}`;
}

/** "Origins: Tasnim and Abdullah Afzali; perhaps also Kayhan …; of 3, 2 are parties to the matter." */
function origins(all: readonly Origin[]): string {
  if (all.length === 0) return "No origin: each repeats another one.";
  const named = (certain: boolean) =>
    all.filter(({ isCertain }) => isCertain === certain).map(({ body }) => body.name);
  const [certain, inferred] = [named(true), named(false)];
  const pieces = [
    ...(certain.length > 0 ? [list(certain)] : []),
    ...(inferred.length > 0 ? [`perhaps ${list(inferred)}, though believed to repeat another`] : []),
    parties(all),
  ];
  return `${all.length === 1 ? "Origin" : "Origins"}: ${pieces.join("; ")}.`;
}

/** Editors' words that hold a quotation already get no marks of their own. */
const inQuotes = (words: string) => (/[“”]/u.test(words) ? words : `“${words}”`);

export const chainDrawing = {
  label: "Who had it from whom, in the order of time",
  origins,
  day: shortDay,
  /** A column of the wide drawing: "28 January 2019", "January 2019", "2019". */
  time,
  year: (span: DateSpan) => (span.from ?? span.to ?? "").slice(0, 4),
  elsewhere: "elsewhere",
  article: "The article",
  origin: "origin",
  onlyNamed: "not found itself",
  aside: "says otherwise, is repeated as saying so",
  answers: {
    asserts: "says so",
    denies: "denies",
    withdraws: "withdraws",
    "has-no-information": "has no information",
    qualifies: "corrects",
  } satisfies Record<Stance, string>,
  relays: (count: number) => `${count} relays`,
  more: (count: number) => `and ${count} more`,
  open: (count: number) => `Show all ${count}`,
  fold: "Fold the relays again",
  whole: (count: number) => `${count} more only repeat it: show them`,
  less: "Leave out those who only repeat it",
  /** Before whom it was had from, where no line can be drawn: "from RIA Novosti". */
  from: (names: string) => `from ${names}`,
  answering: (names: string) => `to ${names}`,
  changes: "The wording changes here:",
  insteadOf: "instead of",
  details: {
    title: (title: string) => `“${title}”`,
    stated: (name: string, reason: string) => `From ${name}: ${reason}`,
    inferred: (name: string, reason: string) => `Inferred, from ${name}: ${reason}`,
    answers: (name: string, reason: string) => `Answers ${name}: ${reason}`,
    changed: (from: string, to: string) => `Here ${inQuotes(from)} became ${inQuotes(to)}.`,
    named: "Its own text was not found. It is known only from those who name it.",
    read: { all: "", extract: "", title: "Only its title was read.", "not-read": "It was not read." },
    hint: "Point at an entry, or move to it with the Tab key, to see how its link is known.",
  },
  key: {
    label: "Signs of the chain",
    origin: "an origin",
    report: "a report",
    article: "the article",
    named: "known only by name",
    aside: "is repeated here, says otherwise itself",
    denies: "denies",
    withdraws: "withdraws",
    "has-no-information": "has no information",
    qualifies: "corrects",
    way: "the way to the article",
    stated: "says from whom",
    inferred: "inferred",
    answer: "answers",
    change: "the wording changes",
  },
  wide: "Draw it wide",
  wideTitle: (claim: string) => `Claim ${claim.toUpperCase()}: who had it from whom`,
  close: "Close",
  circles: {
    title: "Circular citing",
    why: "These newsrooms have things from each other, so several names are not several confirmations:",
    /** "SANA had it from Sputnik (C1A); Sputnik had it from SANA (C3A, C3D)". */
    circle: (circle: readonly { readonly name: string; readonly claims: readonly string[] }[]) =>
      circle
        .map(({ name, claims }, number) => {
          const next = circle[(number + 1) % circle.length]?.name ?? "";
          return `${next} from ${name} (${claims.map((id) => id.toUpperCase()).join(", ")})`;
        })
        .join("; "),
  },
};

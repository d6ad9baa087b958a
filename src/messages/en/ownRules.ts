import type { Source } from "#domain/schema/source.ts";
import type { Tally } from "#domain/tally.ts";
import { list } from "./list.ts";
import { names } from "./names.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "2", "1 or 2", "2 to 4", "perhaps 1". */
function amount({ atLeast, atMost }: Tally["origins"]): string {
  if (atLeast === atMost) return `${atMost}`;
  if (atLeast === 0) return atMost === 1 ? "perhaps 1" : `at most ${atMost}`;
  return `${atLeast} ${atMost === atLeast + 1 ? "or" : "to"} ${atMost}`;
}

type Affiliation = "state" | "party" | "none" | "not-established";

const tied: Record<Affiliation, (country: string) => string> = {
  state: (country) => `State media (${country})`,
  party: (country) => `Media of a party to the war (${country})`,
  none: (country) => `Neither state nor party (${country})`,
  "not-established": (country) => `Ownership not established (${country})`,
};

const read: Record<Source["read"]["how"], string> = {
  all: "read in full",
  extract: "read only in part",
  title: "of which only the title was read",
  "not-read": "not read",
};

function tie(text: string): string {
  const [country = "", affiliation = ""] = text.split("/");
  const words = tied[affiliation as Affiliation] ?? ((name: string) => `${affiliation}: ${name}`);
  return words(names.country(country));
}

function kept(lost: number, claims: number): string {
  if (lost === 0) return "Every claim keeps an origin.";
  return `${lost} of ${claims} claims ${lost === 1 ? "is" : "are"} left without an origin.`;
}

/** What leaving sources out offers, and what it does. */
export const ownRules = {
  intro:
    "Leave out documents that you would not rely on, and see which origins remain for each claim. What was copied from them falls with them. The levels stay as they are: they are the editors’ judgement, not yours.",
  onlyRead: "Only documents that were read in full",
  ties: "Without state and party media",
  otherTies: "Without other outlets, by country",
  letters: "Without outlets of letter",
  lettersNote: "This is the letter of the outlet, not that of a claim. F means that nobody judged it.",
  tie,
  leaveOutlet: (outlet: string) => `Leave out ${outlet}`,
  leaveSource: "Leave out this document",
  takeOutlet: (outlet: string) => `Count ${outlet} again`,
  takeSource: "Count this document again",
  leftOut: "Left out in your own view",
  /** What the banner lists after "Your own view:". */
  without: {
    tie: (text: string) => `without ${tie(text).charAt(0).toLowerCase()}${tie(text).slice(1)}`,
    letter: (letter: string) => `without outlets of letter ${letter}`,
    read: (how: Source["read"]["how"]) => `without documents ${read[how]}`,
    onlyRead: "only documents read in full",
    outlet: (name: string) => `without ${name}`,
    source: (title: string, outlet: string) => `without “${title}” (${outlet})`,
  },
  banner: (parts: readonly string[]) => `Your own view: ${list(parts)}.`,
  effect: (documents: number, lost: number, claims: number) =>
    `${counted(documents, "document is", "documents are")} left out. ${kept(lost, claims)} Levels are the editors’ and stay as they are.`,
  back: "Show all sources",
  /** "1 origin is left; there were 2". */
  origins: (remaining: Tally["origins"], all: Tally["origins"]) => {
    if (remaining.atMost === 0) return "No origin is left";
    if (remaining.atMost === all.atMost && remaining.atLeast === all.atLeast) {
      return all.atMost === 1 ? "Its origin is still there" : "Its origins are all still there";
    }
    const left = `${amount(remaining)} ${remaining.atMost === 1 ? "origin is" : "origins are"} left`;
    return `${capital(left)}; there ${all.atMost === 1 ? "was" : "were"} ${amount(all)}`;
  },
  reports: (remaining: number, all: number) => `${remaining} of ${counted(all, "report", "reports")}`,
  denials: (remaining: number, all: number) => `${remaining} of ${counted(all, "denial", "denials")}`,
  inView: "In your own view",
  /** Under a claim: what remains, in one line. */
  line: (parts: readonly string[]) => `${parts.join("; ")}.`,
  still: (bodies: readonly string[]) => `Still there: ${list(bodies)}`,
  gone: (bodies: readonly string[]) => `Gone: ${list(bodies)}`,
};

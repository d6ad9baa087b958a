import { everything, type Filter } from "#domain/filter.ts";
import { noOwnGrades, type OwnGrades } from "#domain/ownGrades.ts";
import { anyTime, type DateRange } from "#domain/timeline/dateRange.ts";
import { nothingLeftOut, type ViewRules } from "#domain/viewRules.ts";
import { nothingChosenOfSources, type SourceChoices } from "./sourceChoices.ts";

export const themeChoices = ["light", "dark", "system"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** How much of a narrow screen the list or card takes from the map. */
export const sheetSizes = ["collapsed", "half", "full"] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** Where the reader moved the map: degrees and MapLibre's zoom. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the map is asked to look at, once for each new object. */
export type Look =
  | { readonly kind: "opening" }
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "bounds"; readonly bounds: readonly [number, number, number, number] }
  | { readonly kind: "camera"; readonly camera: Camera };

/** What an address can say. */
export interface Shareable extends Filter {
  readonly claim: string | null;
  /** Only claims that this paragraph of the article makes; 0 is its headline. */
  readonly paragraph: number | null;
  readonly theme: ThemeChoice;
  readonly camera: Camera | null;
}

/** A piece of an address that could not be used, as it was written. */
export interface BadPiece {
  readonly key: string;
  readonly text: string;
  /** Another value of the same key came before it, or it is another claim than that of the page. */
  readonly why?: "twice" | "own-page";
}

/** All that the reader chose, plain and serialisable. */
export interface Choices extends Shareable {
  /** What the reader leaves out of a view of their own. */
  readonly rules: ViewRules;
  /** The version of the data that the address asks for and the page shows; null is the newest, whichever it is. */
  readonly version: string | null;
  /** The day (ISO 8601) as of which the atlas is shown; null is with all that has been said since. */
  readonly day: string | null;
  /** The days of which claims are shown, on one of the two clocks. */
  readonly range: DateRange;
  /** The claims or statements that are set side by side: one beside the open claim, or two. */
  readonly compare: readonly string[];
  /** The statement as told by which the map draws the open claim; null is all its tellings together. */
  readonly telling: string | null;
  /** What the reader thinks of claims, beside the editors' levels. */
  readonly ownGrades: OwnGrades;
  /** Whether the reader has asked this browser to keep them. */
  readonly areOwnGradesKept: boolean;
  /** Whether only the claims are shown that the reader grades otherwise than the editors. */
  readonly onlyDiffering: boolean;
  /** What is chosen on the page of sources. */
  readonly sourceList: SourceChoices;
  readonly sheet: SheetSize;
  /** Whether a narrow screen shows its search field. */
  readonly isSearching: boolean;
  /** Whether the filters are unfolded. */
  readonly isFiltering: boolean;
  /** Whether a narrow screen shows the timeline. */
  readonly isTiming: boolean;
  readonly hovered: string | null;
  /** The step of the story that is told; null where none is. */
  readonly step: string | null;
  /** Whether the reader has moved the map since it was last told where to look. */
  readonly hasWandered: boolean;
  readonly look: Look;
  /** What the address asked for in vain, until the reader has seen it. */
  readonly badPieces: readonly BadPiece[];
  /** What the device asks for where the reader leaves the theme to it. */
  readonly prefersDark: boolean;
}

export const nothingShared: Shareable = {
  ...everything,
  claim: null,
  paragraph: null,
  theme: "system",
  camera: null,
};

export const nothingChosen: Choices = {
  ...nothingShared,
  rules: nothingLeftOut,
  version: null,
  day: null,
  range: anyTime,
  compare: [],
  telling: null,
  ownGrades: noOwnGrades,
  areOwnGradesKept: false,
  onlyDiffering: false,
  sourceList: nothingChosenOfSources,
  sheet: "half",
  isSearching: false,
  isFiltering: false,
  isTiming: false,
  hovered: null,
  step: null,
  hasWandered: false,
  look: { kind: "opening" },
  badPieces: [],
  prefersDark: false,
};

/** The choices of a page's HTML: nothing, or the claim whose page it is. */
export const servedChoices = (claim: string | null): Choices =>
  claim === null ? nothingChosen : { ...nothingChosen, claim, look: { kind: "claim", claim }, sheet: "full" };

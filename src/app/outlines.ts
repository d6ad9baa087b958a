import type { Areas } from "#domain/marks/areas.ts";
import type { claimMarks } from "#domain/marks/claimMarks.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { wordedPlaces } from "#domain/marks/wordedPlaces.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { inTurns } from "#map/ahead/inTurns.ts";
import { turn } from "#map/ahead/turn.ts";
import { atlasName } from "./atlasName.ts";
import { loadDrawnAreas } from "./places/loadDrawnAreas.ts";

export interface OutlinesFailed {
  readonly kind: "failed";
  readonly lacks: "code" | "areas";
}

/** What claims are drawn with. */
export interface Outlines {
  readonly kind: "outlines";
  readonly areas: Areas;
  readonly draw: typeof claimMarks;
  /** What an atlas draws, all that has been said being known. */
  readonly first: { readonly whole: OpeningAtlas; readonly marks: ClaimMarks };
}

async function load(root: URL, whole: OpeningAtlas, isAgain: boolean): Promise<Outlines | OutlinesFailed> {
  const [areas, { claimMarks, claimMarkSteps }] = await Promise.all([
    loadDrawnAreas(root, atlasName, wordedPlaces(whole, whole.facts), isAgain),
    import("#domain/marks/claimMarks.ts"),
  ]);
  if (areas.kind === "failed") return { kind: "failed", lacks: "areas" };
  // Not where React draws: it would hold the page up.
  const marks = await inTurns(claimMarkSteps(whole, whole.facts, areas.value));
  return { kind: "outlines", areas: areas.value, draw: claimMarks, first: { whole, marks } };
}

let begun: { readonly whole: OpeningAtlas; readonly outlines: ReturnType<typeof load> } | null = null;

/**
 * What an atlas is drawn with, in turns of their own; never throws. What was begun for it goes on.
 * @param isAgain asks for everything anew, after it could not be had.
 */
export function outlinesOf(root: URL, whole: OpeningAtlas, isAgain: boolean): ReturnType<typeof load> {
  if (isAgain || begun?.whole !== whole) {
    const outlines = turn()
      .then(() => load(root, whole, isAgain))
      .catch((): OutlinesFailed => ({ kind: "failed", lacks: "code" }));
    begun = { whole, outlines };
  }
  return begun.outlines;
}

import type { Areas } from "#domain/marks/areas.ts";
import type { claimMarks } from "#domain/marks/claimMarks.ts";
import { wordedPlaces } from "#domain/marks/wordedPlaces.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { atlasName } from "../atlasName.ts";
import { loadDrawnAreas } from "./loadDrawnAreas.ts";

/** What the claims of an atlas are drawn with: outlines in which its places have been drawn, and the code that draws. */
export type Outlines =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "outlines"; readonly areas: Areas; readonly draw: typeof claimMarks };

async function load(root: URL, whole: OpeningAtlas, isAgain: boolean): Promise<Outlines> {
  try {
    const [areas, { claimMarks }] = await Promise.all([
      loadDrawnAreas(root, atlasName, wordedPlaces(whole, whole.facts), isAgain),
      import("#domain/marks/claimMarks.ts"),
    ]);
    if (areas.kind === "failed") return { kind: "failed" };
    return { kind: "outlines", areas: areas.value, draw: claimMarks };
  } catch {
    return { kind: "failed" };
  }
}

let ahead: { readonly of: OpeningAtlas; readonly outlines: Promise<Outlines> } | null = null;

/** Has places drawn while React takes the page over: the worker that draws them has nothing to do with it. */
export function drawOutlinesAhead(root: URL, whole: OpeningAtlas): void {
  ahead = { of: whole, outlines: load(root, whole, false) };
}

/** The outlines of an atlas, those drawn ahead for the first who asks; never throws. */
export function loadOutlines(root: URL, whole: OpeningAtlas, isAgain: boolean): Promise<Outlines> {
  const made = ahead?.of === whole && !isAgain ? ahead.outlines : null;
  ahead = null;
  return made ?? load(root, whole, isAgain);
}

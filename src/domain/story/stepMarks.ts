import type { Areas } from "../marks/areas.ts";
import { claimMarks } from "../marks/claimMarks.ts";
import type { ClaimMarks } from "../marks/mark.ts";
import type { Step } from "../schema/story.ts";
import { type AtlasWithFacts, knownAtlas } from "../timeline/knownAtlas.ts";
import { claimsInStep } from "./stepView.ts";

/** What the map of a step draws. */
export interface StepMarks {
  readonly marks: ClaimMarks;
  /** Ids of the claims that it shows. */
  readonly shown: ReadonlySet<string>;
}

/** Draws steps of stories: the claims of the step's layers alone, as known on its day. */
export function stepMarks(whole: AtlasWithFacts, areas: Areas): (step: Step) => StepMarks {
  const on = knownAtlas(whole);
  return (step) => {
    const { index, facts } = on(step.shows.day);
    const shown = claimsInStep(step, facts);
    return { marks: claimMarks(index, shown, areas), shown: new Set(shown.map(({ claim }) => claim.id)) };
  };
}

import { coveredClaim } from "#domain/classroom/coveredClaim.ts";
import type { Lesson, LessonStep } from "#domain/classroom/lesson.ts";
import type { Areas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { coveredMarks } from "#domain/marks/coveredMarks.ts";
import { signsOf } from "#domain/marks/signsOf.ts";
import type { Step, Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { claimsInStep, stepLook } from "#domain/story/stepView.ts";
import { type AtlasWithFacts, knownAtlas } from "#domain/timeline/knownAtlas.ts";
import type { Messages } from "#messages/messages.ts";
import { layOut } from "#ui/static-map/layOut.ts";

/** What lessons are made from. */
export interface LessonMaterial {
  readonly atlas: AtlasWithFacts;
  readonly stories: readonly Story[];
  readonly areas: Areas;
  readonly overview: Overview;
}

function stepOf(step: Step, material: LessonMaterial, messages: Messages): LessonStep {
  const { areas, overview } = material;
  const { id, title, text, notes, question, minutes, shows } = step;
  const known = knownAtlas(material.atlas)(shows.day);
  const drawn = claimsInStep(step, known.facts);
  const marks = coveredMarks(claimMarks(known.index, drawn, areas), () => true);
  const look = stepLook(step, marks, known.index.atlas.about.view);
  const claim = known.facts.find((facts) => facts.claim.id === shows.claim);
  const selected = shows.claim !== null && marks.boundsOf.has(shows.claim) ? shows.claim : null;
  const { drawing } = layOut({
    marks,
    overview,
    bounds: look.bounds,
    selected,
    form: "lesson",
    language: messages.language,
    words: messages.map.words,
  });
  const { sheet, ...rest } = drawing;
  const isOfLevels = new Set(["ribbon", "covered"]);
  return {
    ...{ id, title, text, notes, question, minutes },
    claim: claim ? coveredClaim(known.index, claim) : null,
    day: shows.day,
    map: { ...rest, sheet: { width: sheet.width, height: sheet.height } },
    signs: signsOf(marks, new Set(marks.boundsOf.keys())).filter(({ kind }) => !isOfLevels.has(kind)),
  };
}

/** A story as it is presented, with its maps laid out and every level covered. */
export const lessonOf = (story: Story, material: LessonMaterial, messages: Messages): Lesson => ({
  story: story.id,
  title: story.title,
  summary: story.summary,
  steps: story.steps.map((step) => stepOf(step, material, messages)),
});

import type { OpeningFacts } from "#domain/claimFacts.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { remember } from "#domain/remember.ts";
import type { CameraWish, MapView } from "#map/mapView.ts";
import type { OpeningMessages } from "#messages/messages.ts";
import type { Choices, Look } from "#store/choices.ts";
import { shownIds, themeOf } from "#store/selectors.ts";

/** What the map needs beside the choices; another one for another day. */
export interface MapSubject {
  readonly facts: readonly OpeningFacts[];
  readonly marks: ClaimMarks;
  readonly opening: readonly [number, number, number, number];
  readonly messages: OpeningMessages;
}

/** A claim that draws nothing moves nothing. */
function wishOf(look: Look, { marks, opening }: MapSubject): CameraWish | null {
  if (look.kind === "camera") return { kind: "camera", camera: look.camera };
  if (look.kind === "bounds") return { kind: "bounds", bounds: look.bounds };
  if (look.kind === "opening") return { kind: "bounds", bounds: opening };
  const bounds = marks.boundsOf.get(look.claim);
  const closest = marks.closestOf.get(look.claim);
  return bounds ? { kind: "bounds", bounds, ...(closest === undefined ? {} : { closest }) } : null;
}

/**
 * The choices as plain data for the map; parts that did not change are the same objects as before. Another day
 * has other marks, but is no reason to look elsewhere.
 */
export function mapViewer(): (subject: MapSubject, choices: Choices) => MapView {
  let subject: MapSubject | null = null;
  const wish = remember((look: Look) => (subject ? wishOf(look, subject) : null));
  return (now, choices) => {
    subject = now;
    return {
      marks: subject.marks,
      shown: shownIds(subject.facts, choices),
      selected: choices.claim,
      hovered: choices.hovered,
      wish: wish(choices.look),
      theme: themeOf(choices),
      language: subject.messages.language,
      words: subject.messages.map.words,
    };
  };
}

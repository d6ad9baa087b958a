import type { BadPiece } from "#store/choices.ts";
import { strayPieces } from "#store/strayPieces.ts";
import { stepKey } from "#ui/teach/stepInAddress.ts";
import type { ClassroomMatter } from "./ClassroomPage.tsx";

/** What of the address of a page in class could not be used: the step, a language, what is to be hidden. */
export function badPiecesOf(query: URLSearchParams, matter: ClassroomMatter): BadPiece[] {
  const step = query.get(stepKey);
  const isNoStep =
    matter.kind === "teach" && step !== null && !matter.lesson.steps.some(({ id }) => id === step);
  return [
    ...(isNoStep ? [{ key: stepKey, text: step }] : []),
    ...strayPieces(query, [document.documentElement.lang]),
  ];
}

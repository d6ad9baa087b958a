import type { ClaimMarks, MarkProperties } from "./mark.ts";

const cover = <P extends MarkProperties, F extends { readonly properties: P }>(
  marks: readonly F[],
  isCovered: (claim: string) => boolean,
): readonly F[] =>
  marks.map((mark) =>
    isCovered(mark.properties.claim)
      ? { ...mark, properties: { ...mark.properties, letter: null, digit: null } }
      : mark,
  );

/** The same marks without a trace of the levels of these claims. Denials stay: they are no grade, and seen first. */
export const coveredMarks = (marks: ClaimMarks, isCovered: (claim: string) => boolean): ClaimMarks => ({
  ...marks,
  ribbons: cover(marks.ribbons, isCovered),
  strokes: cover(marks.strokes, isCovered),
  glyphs: cover(marks.glyphs, isCovered),
});

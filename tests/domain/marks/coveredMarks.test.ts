import { describe, expect, it } from "vitest";
import { coveredMarks } from "#domain/marks/coveredMarks.ts";
import { signsOf } from "#domain/marks/signsOf.ts";
import { marksOf, moving, staying } from "./handMadeMarks.ts";

const marks = marksOf([moving(["province", 4], null), staying("circle", 2)]);
const levelsOf = ({ ribbons, strokes, glyphs }: typeof marks) =>
  [...ribbons, ...strokes, ...glyphs].map(
    ({ properties: { claim, letter, digit } }) => `${claim} ${letter}${digit}`,
  );

describe("covered marks", () => {
  it("carry no letter and no digit", () => {
    const covered = coveredMarks(marks, () => true);
    expect(new Set(levelsOf(covered))).toEqual(new Set(["c1 nullnull", "c2 nullnull"]));
  });

  it("are otherwise what they were: same places, same denials, same ground", () => {
    const covered = coveredMarks(marks, () => true);
    expect(covered.ribbons.map(({ geometry }) => geometry)).toEqual(
      marks.ribbons.map(({ geometry }) => geometry),
    );
    expect(covered.glyphs.map(({ properties }) => properties.denied)).toEqual(
      marks.glyphs.map(({ properties }) => properties.denied),
    );
    expect(covered.footprints).toBe(marks.footprints);
    expect(covered.boundsOf).toBe(marks.boundsOf);
  });

  it("cover the claims that are asked for, and no other", () => {
    const covered = coveredMarks(marks, (claim) => claim === "c1");
    expect(levelsOf(covered)).toContain("c1 nullnull");
    expect(levelsOf(covered).filter((level) => level.startsWith("c2"))).toEqual(
      levelsOf(marks).filter((level) => level.startsWith("c2")),
    );
  });

  it("name a line without a digit in the legend, and that a grade is covered", () => {
    expect(
      signsOf(
        coveredMarks(marks, () => true),
        new Set(["c1"]),
      ).slice(0, 2),
    ).toEqual([
      { kind: "covered", isAll: true },
      { kind: "ribbon", hue: 1, digit: null },
    ]);
    const half = signsOf(
      coveredMarks(marks, (claim) => claim === "c1"),
      new Set(["c1", "c2"]),
    );
    expect(half[0]).toEqual({ kind: "covered", isAll: false });
  });
});

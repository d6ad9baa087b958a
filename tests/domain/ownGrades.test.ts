import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differs, graded, noOwnGrades, ownGradeOf, readOwnGrades } from "#domain/ownGrades.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";

const level = { letter: "D", digit: 4 } as const;

describe("a reader's own grade", () => {
  it("may be a letter, a digit, or both", () => {
    const both = graded(graded(noOwnGrades, "c1", { letter: "B" }), "c1", { digit: 3 });
    expect(ownGradeOf(both, "c1")).toEqual({ letter: "B", digit: 3 });
    expect(ownGradeOf(both, "c2")).toEqual({ letter: null, digit: null });
  });

  it("is gone when neither letter nor digit is left", () => {
    const one = graded(noOwnGrades, "c1", { letter: "B" });
    expect(graded(one, "c1", { letter: null })).toEqual({});
  });

  it("differs where a letter or digit that was given is not the editors'", () => {
    expect(differs({ letter: "D", digit: 4 }, level)).toBe(false);
    expect(differs({ letter: "C", digit: 4 }, level)).toBe(true);
    expect(differs({ letter: null, digit: 3 }, level)).toBe(true);
  });

  it("does not differ where nothing was judged", () => {
    expect(differs(undefined, level)).toBe(false);
    expect(differs({ letter: "D", digit: null }, level)).toBe(false);
  });
});

describe("grades that were kept", () => {
  const anyGrades = fc.dictionary(
    fc.stringMatching(/^[a-z0-9]+$/u),
    fc.record({ letter: fc.constantFrom(...letters), digit: fc.constantFrom(...digits) }),
  );

  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyGrades, (grades) => {
        expect(readOwnGrades(JSON.stringify(grades))).toEqual({ ...grades });
      }),
    );
  });

  it("are none where the text is nothing of the kind, and what is no grade is left out", () => {
    for (const text of [
      null,
      "",
      "{",
      "7",
      "[]",
      '{"c1":7}',
      '{"c1":null}',
      '{"c1":{"letter":"Z","digit":9}}',
    ])
      expect(readOwnGrades(text)).toEqual({});
    expect(readOwnGrades('{"c1":{"letter":"B","digit":9}}')).toEqual({ c1: { letter: "B", digit: null } });
  });
});

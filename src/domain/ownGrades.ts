import type { Level } from "./level.ts";
import { type Digit, digits, type Letter, letters } from "./schema/vocabulary.ts";

/** What a reader thinks of a claim; null where only the other of the two was judged. */
export interface OwnGrade {
  readonly letter: Letter | null;
  readonly digit: Digit | null;
}

/** A reader's own grades by claim. They stand beside the editors' levels, and never change them. */
export type OwnGrades = Readonly<Record<string, OwnGrade>>;

export const noOwnGrades: OwnGrades = {};

export const ownGradeOf = (grades: OwnGrades, claim: string): OwnGrade =>
  grades[claim] ?? { letter: null, digit: null };

/** The grades with a letter or digit given to a claim, or with none any more. */
export function graded(grades: OwnGrades, claim: string, change: Partial<OwnGrade>): OwnGrades {
  const { [claim]: before = { letter: null, digit: null }, ...others } = grades;
  const now = { ...before, ...change };
  return now.letter === null && now.digit === null ? others : { ...others, [claim]: now };
}

/** Whether a reader judges a claim otherwise than the editors; what was not judged does not differ. */
export function differs(own: OwnGrade | undefined, { letter, digit }: Level): boolean {
  if (!own) return false;
  return (own.letter !== null && own.letter !== letter) || (own.digit !== null && own.digit !== digit);
}

const oneOf = <T>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

/** Reads grades that were kept as JSON; what is no grade is left out. */
export function readOwnGrades(text: string | null): OwnGrades {
  let json: unknown;
  try {
    json = JSON.parse(text ?? "null");
  } catch {
    return noOwnGrades;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return noOwnGrades;
  return Object.entries(json).reduce<OwnGrades>((grades, [claim, value]) => {
    const { letter, digit } =
      (typeof value === "object" && value) || ({} as { letter?: unknown; digit?: unknown });
    return graded(grades, claim, { letter: oneOf(letters, letter), digit: oneOf(digits, digit) });
  }, noOwnGrades);
}

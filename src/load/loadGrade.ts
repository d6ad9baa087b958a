import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { fetchJson } from "./fetchJson.ts";

const isOne = (list: readonly unknown[], value: unknown) => list.includes(value);

/** A grade of that very claim; what it says besides is written by the build from checked data. */
function isGradeOf(claim: string, json: unknown): json is EditorsGrade {
  if (typeof json !== "object" || json === null) return false;
  const { claim: of, letter, digit } = json as Partial<EditorsGrade>;
  return of === claim && isOne(letters, letter) && isOne(digits, digit);
}

/** The editors' grade of a claim, from a file that holds nothing else; null where it cannot be had. Never throws. */
export async function loadGrade(root: URL, claim: string): Promise<EditorsGrade | null> {
  const json = await fetchJson(root, classroomPaths.grade(claim));
  return json.kind === "loaded" && isGradeOf(claim, json.value) ? json.value : null;
}

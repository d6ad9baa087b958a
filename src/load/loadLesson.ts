import type { Lesson } from "#domain/classroom/lesson.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { fetchJson } from "./fetchJson.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** Its drawings are written by the build from checked data; here it is only seen to be a lesson at all. */
function isLesson(json: unknown): json is Lesson {
  if (typeof json !== "object" || json === null || !("steps" in json)) return false;
  return Array.isArray(json.steps) && json.steps.length > 0;
}

/** Loads a story as it is presented, with every level covered; never throws. */
export async function loadLesson(root: URL, story: string, isAgain = false): Promise<Loaded<Lesson>> {
  const file = classroomPaths.lesson(story);
  const json = await fetchJson(root, file, isAgain);
  if (json.kind === "failed") return json;
  if (isLesson(json.value)) return loaded(json.value);
  return failed({ kind: "misshapen", file, where: "steps", detail: "no steps", others: 0 });
}

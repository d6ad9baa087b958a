import { editorsGrade } from "#domain/classroom/editorsGrade.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import type { Messages } from "#messages/messages.ts";
import type { PublishedFile } from "../pageHead.ts";
import { type LessonMaterial, lessonOf } from "./lessonOf.ts";

/**
 * What the pages of a classroom ask for: of each story its steps without a grade, and of each claim the editors'
 * grade with its reasons in a file of its own, which nobody asks for before it is to be shown.
 */
export function classroomFiles(material: LessonMaterial, messages: Messages): PublishedFile[] {
  const { index, facts } = material.atlas;
  return [
    ...material.stories.map((story) => ({
      fileName: classroomPaths.lesson(story.id),
      source: JSON.stringify(lessonOf(story, material, messages)),
    })),
    ...facts.map((one) => ({
      fileName: classroomPaths.grade(one.claim.id),
      source: JSON.stringify(editorsGrade(index, one)),
    })),
  ];
}

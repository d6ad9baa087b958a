import type { Lesson } from "#domain/classroom/lesson.ts";
import type { LoadFailure } from "#load/loading.ts";
import { loadLesson } from "#load/loadLesson.ts";
import { notesKey } from "#ui/teach/notesWindow.ts";
import { stepOfAddress } from "#ui/teach/stepInAddress.ts";
import type { ClassroomMatter } from "./ClassroomPage.tsx";

/** What a page's HTML says it was made with. Of a lesson it has the story's id: its steps are a file of their own. */
export type ServedMatter =
  | Exclude<ClassroomMatter, { kind: "teach" }>
  | { readonly kind: "teach"; readonly story: string };

export type Asked =
  | { readonly kind: "there"; readonly matter: ClassroomMatter; readonly isAsServed: boolean }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

function lessonMatter(lesson: Lesson): ClassroomMatter {
  const { searchParams } = new URL(window.location.href);
  const first = stepOfAddress(lesson.steps.map(({ id }) => id));
  return { kind: "teach", lesson, first, isNotes: searchParams.has(notesKey) };
}

/** What the page is to show, by its HTML and its address. */
export async function askedMatter(served: ServedMatter, root: URL, isAgain = false): Promise<Asked> {
  if (served.kind !== "teach") return { kind: "there", matter: served, isAsServed: true };
  const loaded = await loadLesson(root, served.story, isAgain);
  if (loaded.kind === "failed") return loaded;
  const matter = lessonMatter(loaded.value);
  const isAsServed = matter.kind === "teach" && matter.first === 0 && !matter.isNotes;
  return { kind: "there", matter, isAsServed };
}

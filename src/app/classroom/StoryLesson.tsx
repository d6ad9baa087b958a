import type { Lesson, LessonStep } from "#domain/classroom/lesson.ts";
import type { Level } from "#domain/level.ts";
import { rowText } from "#domain/marks/rowText.ts";
import { uncovered } from "#domain/static-map/uncovered.ts";
import { useMessages } from "#ui/kit/context.ts";
import { DrawnStaticMap } from "#ui/static-map/DrawnStaticMap.tsx";
import { NotesPage } from "#ui/teach/NotesPage.tsx";
import { TeachPage } from "#ui/teach/TeachPage.tsx";

interface StoryLessonProps {
  readonly lesson: Lesson;
  /** Counted from 0. */
  readonly first: number;
  /** Whether this is the presenter's own window, with the notes. */
  readonly isNotes: boolean;
}

/** A story as it is presented: on the wall, or in the presenter's own window. */
export function StoryLesson({ lesson, first, isNotes }: StoryLessonProps) {
  const { language, map } = useMessages();
  if (isNotes) return <NotesPage lesson={lesson} first={first} />;
  const draw = (step: LessonStep, levels: ReadonlyMap<string, Level>) => (
    <DrawnStaticMap
      drawing={uncovered(step.map, levels)}
      selected={step.map.spots.full.glyphs.find(({ size }) => size === 48)?.claim ?? null}
      rowText={(row) => rowText(row, { language, words: map.words })}
      title={map.title}
    />
  );
  return <TeachPage lesson={lesson} first={first} draw={draw} />;
}

import type { Command } from "#domain/classroom/commandOf.ts";
import type { Lesson } from "#domain/classroom/lesson.ts";
import { Clock } from "./Clock.tsx";
import { useClassroom } from "./context.ts";
import styles from "./NotesPage.module.css";
import { StepFooter } from "./StepFooter.tsx";
import { useCommands } from "./useCommands.ts";
import { useFollowedPresentation } from "./useFollowedPresentation.ts";

interface NotesPageProps {
  readonly lesson: Lesson;
  readonly first: number;
}

/** The presenter's own window: notes, what comes next, and the time. It follows the presentation, and leads it. */
export function NotesPage({ lesson, first }: NotesPageProps) {
  const { teach } = useClassroom();
  const { state, step: at, go } = useFollowedPresentation(lesson.story, first);
  const last = lesson.steps.length - 1;
  const run = (command: Command): boolean => {
    const to = { forward: at + 1, back: at - 1, first: 0, last } as const;
    if (!(command in to)) return false;
    go(Math.min(last, Math.max(0, to[command as keyof typeof to])));
    return true;
  };
  useCommands(true, run);
  const step = lesson.steps[at] ?? lesson.steps[0];
  const next = lesson.steps[at + 1];
  if (!step) return null;
  return (
    <div className={styles.page} data-notes="" data-step={step.id}>
      <header className={styles.head}>
        <h1 className={styles.story}>{teach.notesTitle(lesson.title)}</h1>
        <p>{teach.step(at + 1, lesson.steps.length)}</p>
        <Clock since={state?.since ?? null} />
      </header>
      <main className={styles.main}>
        <p role="status" className={styles.standing}>
          {state === null && teach.noPresenter}
          {state?.isBlank && teach.isBlank}{" "}
          {state !== null && step.claim && (state.isUncovered ? teach.isShown : teach.isCovered)}
        </p>
        <h2 className={styles.title}>
          {step.title} <span className={styles.aside}>{teach.minutesFor(step.minutes)}</span>
        </h2>
        <p className={styles.notes}>{step.notes}</p>
        {step.question && <p className={styles.question}>{step.question.text}</p>}
        <section className={styles.next}>
          <h2 className={styles.label}>{teach.notesNext}</h2>
          <p>{next ? next.title : teach.notesLast}</p>
          {next && <p className={styles.aside}>{next.text}</p>}
        </section>
      </main>
      <StepFooter steps={lesson.steps} at={at} onGo={go} />
    </div>
  );
}

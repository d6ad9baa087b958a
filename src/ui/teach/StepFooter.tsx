import { ChevronLeft, ChevronRight } from "lucide-react";
import type { LessonStep } from "#domain/classroom/lesson.ts";
import { useClassroom } from "./context.ts";
import styles from "./StepFooter.module.css";

interface StepFooterProps {
  readonly steps: readonly LessonStep[];
  /** Counted from 0. */
  readonly at: number;
  readonly onGo: (step: number) => void;
}

/** Back, where the story stands, and on. */
export function StepFooter({ steps, at, onGo }: StepFooterProps) {
  const { teach } = useClassroom();
  const next = steps[at + 1];
  return (
    <footer className={styles.footer}>
      <button
        type="button"
        className={styles.back}
        aria-label={teach.back}
        disabled={at === 0}
        onClick={() => onGo(at - 1)}
      >
        <ChevronLeft size={26} aria-hidden="true" />
      </button>
      <input
        className={styles.progress}
        type="range"
        min={1}
        max={steps.length}
        step={1}
        value={at + 1}
        aria-label={teach.progress}
        aria-valuetext={`${teach.step(at + 1, steps.length)}: ${steps[at]?.title ?? ""}`}
        onChange={({ target }) => onGo(target.valueAsNumber - 1)}
      />
      <button type="button" className={styles.next} disabled={!next} onClick={() => onGo(at + 1)}>
        <span className={styles.words}>{next ? teach.next(next.title) : teach.end}</span>
        <ChevronRight size={26} aria-hidden="true" />
      </button>
    </footer>
  );
}

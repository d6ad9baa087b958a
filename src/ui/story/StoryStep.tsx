import type { Step } from "#domain/schema/story.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { StepDay } from "./StepDay.tsx";
import { StepGrounds } from "./StepGrounds.tsx";
import { StepPicture } from "./StepPicture.tsx";
import styles from "./StoryStep.module.css";

interface StoryStepProps {
  readonly story: string;
  readonly step: Step;
  /** "Step 3 of 14" */
  readonly progress: string;
  readonly isCurrent: boolean;
}

/** One step: its text, its question, what it rests on, and its map where no live one follows. */
export function StoryStep({ story, step, progress, isCurrent }: StoryStepProps) {
  const { id, title, text, question, shows } = step;
  return (
    <li
      className={styles.step}
      data-step={id}
      data-current={isCurrent ? "" : undefined}
      aria-current={isCurrent ? "step" : undefined}
    >
      <article aria-labelledby={`step-${id}`}>
        <p className={styles.progress}>
          {progress}
          {shows.day && (
            <>
              {" · "}
              <StepDay day={shows.day} />
            </>
          )}
        </p>
        <h2 id={`step-${id}`} className={styles.title}>
          {title}
        </h2>
        <p className={styles.text}>{text}</p>
        {question && (
          <div className={styles.question}>
            <p className={styles.method}>
              {storyPage.question} · {storyPage.methods[question.method]}
            </p>
            <p>{question.text}</p>
          </div>
        )}
        <StepGrounds step={step} />
        <div className={styles.picture}>
          <StepPicture story={story} step={step} isLazy />
        </div>
      </article>
    </li>
  );
}

import type { Step } from "#domain/schema/story.ts";
import { StepPicture } from "./StepPicture.tsx";
import styles from "./StepPoster.module.css";

interface StepPosterProps {
  readonly story: string;
  readonly step: Step;
  /** Whether the live map stands over it. */
  readonly isCovered: boolean;
}

/** The step's picture wherever the live map does not stand. */
export function StepPoster({ story, step, isCovered }: StepPosterProps) {
  if (isCovered) return null;
  return (
    <div className={styles.poster}>
      <StepPicture story={story} step={step} isLazy={false} isCaveatBeside />
    </div>
  );
}

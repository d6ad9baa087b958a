import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Step, Story } from "#domain/schema/story.ts";
import type { StepPlace } from "#domain/story/placeOf.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { showStep } from "#store/storyActions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./StoryBar.module.css";

interface StoryBarProps {
  readonly story: Story;
  readonly at: StepPlace<Step>;
}

/** Back and forth, and how far along. A button that leads nowhere keeps the focus, and says so. */
export function StoryBar({ story, at }: StoryBarProps) {
  const { story: words } = useMessages();
  const { previous, next, number, count } = at;
  return (
    <nav className={styles.bar} aria-label={storyPage.turning}>
      <Button aria-disabled={previous === null} onClick={() => previous && showStep(previous)}>
        <ArrowLeft aria-hidden="true" size={16} />
        {storyPage.previous}
      </Button>
      <span className={styles.progress}>
        <span className={styles.count}>{words.progress(number, count)}</span>
        <progress className={styles.measure} max={count} value={number} aria-hidden="true" />
      </span>
      {next ? (
        <Button onClick={() => showStep(next)}>
          {storyPage.next}
          <ArrowRight aria-hidden="true" size={16} />
        </Button>
      ) : (
        <Button onClick={() => story.steps[0] && showStep(story.steps[0])}>{storyPage.again}</Button>
      )}
    </nav>
  );
}

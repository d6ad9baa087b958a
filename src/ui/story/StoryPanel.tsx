import { useRef } from "react";
import type { Step, Story } from "#domain/schema/story.ts";
import { minutesOf } from "#domain/story/minutesOf.ts";
import type { StepPlace } from "#domain/story/placeOf.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { useMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { ForClass } from "./ForClass.tsx";
import { StoryBar } from "./StoryBar.tsx";
import { StoryEnd } from "./StoryEnd.tsx";
import styles from "./StoryPanel.module.css";
import { StoryStep } from "./StoryStep.tsx";
import { useStepInView } from "./useStepInView.ts";

interface StoryPanelProps {
  readonly story: Story;
  readonly at: StepPlace<Step>;
}

/** The telling: all steps below each other, and the way from one to the next. On a narrow screen one at a time. */
export function StoryPanel({ story, at }: StoryPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { story: words } = useMessages();
  useStepInView(panel, story, at.step.id);
  const progress = words.progress(at.number, at.count);
  return (
    <div className={styles.telling}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a key must reach it */}
      <section ref={panel} className={styles.panel} aria-label={storyPage.steps} tabIndex={0}>
        <header className={styles.head} data-first={at.previous === null}>
          <p className={styles.kind}>{storyPage.kind}</p>
          <h1 className={styles.title}>{story.title}</h1>
          <p className={styles.summary}>{story.summary}</p>
          <p className={styles.length}>{words.length(story.steps.length, minutesOf(story))}</p>
          <ForClass story={story.id} />
        </header>
        <ol className={styles.steps}>
          {story.steps.map((step, index) => (
            <StoryStep
              key={step.id}
              story={story.id}
              step={step}
              progress={words.progress(index + 1, story.steps.length)}
              isCurrent={step === at.step}
            />
          ))}
        </ol>
        <StoryEnd story={story} isReached={at.next === null} />
      </section>
      <StoryBar story={story} at={at} />
      <VisuallyHidden>
        <span aria-live="polite">{storyPage.announced(progress, at.step.title)}</span>
      </VisuallyHidden>
    </div>
  );
}

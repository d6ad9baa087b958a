import { memo, Suspense } from "react";
import { useChoice } from "#store/store.ts";
import { isTimelineOpen } from "#store/timeSelectors.ts";
import { useIsAtlasThere, useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import { useIsAwake } from "#ui/kit/useIsAwake.ts";
import { timelineId } from "#ui/timeline/timelineId.ts";
import styles from "./TimelineRow.module.css";

/** Without its code the page is poorer, not broken. */
function TimelineMissing() {
  const { timeline } = useMessages();
  return <p className={styles.missing}>{timeline.missing}</p>;
}

const Timeline = lazyPart(async () => {
  const { Timeline: component } = await import("#ui/timeline/Timeline.tsx");
  return component;
}, TimelineMissing);

interface TimelineRowProps {
  /** The open claim. */
  readonly claim: string | null;
}

/**
 * The timeline's place on the page, which needs all statements. Its drawing depends on the window, so the page's HTML
 * leaves it empty.
 */
export const TimelineRow = memo(function TimelineRow({ claim }: TimelineRowProps) {
  const isOpen = useChoice(isTimelineOpen);
  const isThere = useIsAtlasThere();
  const isAwake = useIsAwake();
  return (
    <div id={timelineId} className={styles.row} data-open={isOpen}>
      <Suspense fallback={null}>{isAwake && isThere && <Timeline claim={claim} />}</Suspense>
    </div>
  );
});

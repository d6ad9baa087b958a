import { Suspense, useSyncExternalStore } from "react";
import { useChoice } from "#store/store.ts";
import { isTimelineOpen } from "#store/timeSelectors.ts";
import { useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
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

const never = () => () => {};

/** The timeline's place on the page. Its drawing depends on the window, so the page's HTML leaves it empty. */
export function TimelineRow() {
  const isOpen = useChoice(isTimelineOpen);
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div id={timelineId} className={styles.row} data-open={isOpen}>
      <Suspense fallback={null}>{isAwake && <Timeline />}</Suspense>
    </div>
  );
}

import { CalendarClock } from "lucide-react";
import { useChoice } from "#store/store.ts";
import { setTiming } from "#store/timeActions.ts";
import { isTimelineOpen } from "#store/timeSelectors.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { timelineId } from "./timelineId.ts";

/** A narrow screen has no room for the timeline until the reader asks for it. */
export function TimelineToggle() {
  const { timeline } = useMessages();
  const isOpen = useChoice(isTimelineOpen);
  return (
    <IconButton
      icon={CalendarClock}
      label={isOpen ? timeline.hide : timeline.show}
      aria-expanded={isOpen}
      aria-controls={timelineId}
      onClick={() => setTiming(!isOpen)}
    />
  );
}

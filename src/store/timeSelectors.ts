import type { Choices } from "./choices.ts";

/** Whether a narrow screen shows the timeline; while a day is chosen, it always does. */
export const isTimelineOpen = ({ isTiming, day }: Choices): boolean => isTiming || day !== null;

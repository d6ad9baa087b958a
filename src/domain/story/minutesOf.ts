import type { Story } from "../schema/story.ts";

/** How long a story takes in class, in minutes. */
export const minutesOf = ({ steps }: Story): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

import type { Sign } from "../marks/signsOf.ts";
import type { Step } from "../schema/story.ts";
import type { DrawnMap } from "../static-map/staticDrawing.ts";
import type { CoveredClaim } from "./coveredClaim.ts";

/** A step as it is presented: its claim and its map carry no grade. */
export interface LessonStep extends Pick<Step, "id" | "title" | "text" | "notes" | "question" | "minutes"> {
  readonly claim: CoveredClaim | null;
  /** The day as of which claim and map stand, "2019-01-28"; what was said later is on neither. Null is today. */
  readonly day: string | null;
  readonly map: DrawnMap;
  /** What the map's signs mean, save those that tell of levels. */
  readonly signs: readonly Sign[];
}

/** A story as it is presented: all that a page needs of it, in one file that gives no grade away. */
export interface Lesson {
  readonly story: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly LessonStep[];
}

/** Minutes that are planned for a step and all that follow it. */
export const minutesLeft = ({ steps }: Pick<Lesson, "steps">, from: number): number =>
  steps.slice(from).reduce((sum, { minutes }) => sum + minutes, 0);

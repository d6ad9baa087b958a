import type { KnownToFrames } from "./readFrameAsk.ts";

/** What the script of a frame is told by its page. */
export interface FrameFacts extends KnownToFrames {
  /** The id of the atlas. */
  readonly atlas: string;
  /** The newest version of its data. */
  readonly newest: string;
  /** The module of the live map, relative to the page. */
  readonly map: string;
}

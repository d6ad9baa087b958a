import type { FrameParent } from "./frameParent.ts";
import { ownHeight } from "./ownHeight.ts";

/** How pym.js 1 writes a message of a frame: its parts with a mark between them. */
const pym = (childId: string, height: number) => ["pym", childId, "height", String(height)].join("xPYMx");

/**
 * A frame's height in whole pixels, said to the page around it in each dialect that pages understand: our own,
 * Embedly's and AMP's always, those of pym.js and WordPress where the page has told its word.
 */
export function heightMessages(id: string, height: number, parent: FrameParent): readonly unknown[] {
  const { childId, secret, src } = parent;
  return [
    ownHeight(id, height),
    JSON.stringify({ src, context: "iframe.resize", height }),
    { sentinel: "amp", type: "embed-size", height },
    ...(childId === null ? [] : [pym(childId, height)]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}

import * as v from "valibot";
import { frameThemes } from "./frameAsk.ts";
import type { FrameParent } from "./frameParent.ts";

const id = v.pipe(v.string(), v.maxLength(200));
const version = v.literal(1);

/** All that the page around a frame may ask of it. Ids are looked up; no address and no HTML is taken. */
const command = v.variant("type", [
  v.strictObject({ type: v.literal("claimlines:measure"), v: version }),
  v.strictObject({ type: v.literal("claimlines:load"), v: version }),
  v.strictObject({ type: v.literal("claimlines:theme"), v: version, theme: v.picklist(frameThemes) }),
  v.strictObject({ type: v.literal("claimlines:open"), v: version, claim: v.nullable(id) }),
  v.strictObject({ type: v.literal("claimlines:step"), v: version, step: id }),
]);
export type FrameCommand = v.InferOutput<typeof command>;

const measure: FrameCommand = { type: "claimlines:measure", v: 1 };
const wordPress = v.object({ message: v.literal("ready"), secret: v.string() });

/**
 * What a message from the page around a frame asks for, or null where it is none of ours. WordPress saying that it is
 * ready, and pym.js telling a new width, ask for the height again.
 */
export function readFrameCommand(message: unknown, { childId, secret }: FrameParent): FrameCommand | null {
  if (typeof message === "string") {
    return childId !== null && message.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`) ? measure : null;
  }
  const own = v.safeParse(command, message);
  if (own.success) return own.output;
  return secret !== null && v.is(wordPress, message) && message.secret === secret ? measure : null;
}

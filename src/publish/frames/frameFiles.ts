import type { Messages } from "#messages/messages.ts";
import type { PublishedFile } from "../pageHead.ts";
import { claimFrames } from "./claimFrames.tsx";
import { type FrameMaterial, frameMatter } from "./frameMatter.tsx";
import { listFrames } from "./listFrames.tsx";
import { storyFrames } from "./storyFrames.tsx";

/** What frames of a version of an atlas show: a file for each claim, layer and step of a story, and for all of it. */
export function frameFiles(material: FrameMaterial, messages: Messages): PublishedFile[] {
  const matter = frameMatter(material, messages);
  return [...claimFrames(matter), ...listFrames(matter), ...storyFrames(matter)];
}

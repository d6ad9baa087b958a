import type { FrameAsk } from "./frameAsk.ts";

/** What a site has written for a frame to show. */
export interface FrameContent {
  /** The frame's title: how things stand, and the sentence. */
  readonly title: string;
  /** The page of the site that shows the same, below its root: "c/c1a/". */
  readonly page: string;
  /** The version of the data. */
  readonly version: string;
  /** The words and the static map, as HTML of our own making. */
  readonly html: string;
}

const folder = "embed/";

/**
 * The file with what a frame shows, below the site's root.
 * @param newest the version of the data that needs no folder of its own.
 */
export function frameFile(
  { subject, version }: Pick<FrameAsk, "subject" | "version">,
  newest: string,
): string {
  const within = version === null || version === newest ? folder : `${folder}versions/${version}/`;
  switch (subject.kind) {
    case "atlas":
      return `${within}atlas.json`;
    case "claim":
      return `${within}claims/${subject.claim}.json`;
    case "layers":
      return subject.layers.length === 1
        ? `${within}layers/${subject.layers[0]}.json`
        : `${within}atlas.json`;
    case "story":
      return `${within}stories/${subject.story}/${subject.step ?? "first"}.json`;
  }
}

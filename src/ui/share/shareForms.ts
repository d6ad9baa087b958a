import type { FrameAsk, FrameSubject } from "#domain/embed/frameAsk.ts";
import { elementSnippet, frameSnippet, pictureSnippet, type SnippetMatter } from "#domain/embed/snippets.ts";

/** What is shared: the open claim, what the reader has chosen to see, or everything. */
export type SharedKind = "claim" | "view" | "atlas";

export const shareForms = ["link", "frame", "follows", "element", "picture"] as const;
export type ShareForm = (typeof shareForms)[number];

export const isFramed = (form: ShareForm) => form === "frame" || form === "follows" || form === "element";

/** The text that a form puts into other people's pages. */
export function shareText(form: ShareForm, matter: SnippetMatter): string {
  switch (form) {
    case "link":
      return matter.link;
    case "frame":
      return frameSnippet(matter, "fixed");
    case "follows":
      return frameSnippet(matter, "follows");
    case "element":
      return elementSnippet(matter);
    case "picture":
      return pictureSnippet(matter);
  }
}

/** What a frame can show of the choice: layers, but no other filter. */
export function frameSubject(
  kind: SharedKind,
  claim: string | null,
  layers: readonly string[] | null,
): FrameSubject {
  if (kind === "claim" && claim !== null) return { kind: "claim", claim };
  return kind === "view" && layers !== null && layers.length > 0
    ? { kind: "layers", layers }
    : { kind: "atlas" };
}

/** What the reader decides about a frame, beside what it shows. */
export type FrameOptions = Pick<FrameAsk, "theme" | "load" | "lang"> & {
  /** Whether it stays with the version of the data that is shown now. */
  readonly isFrozen: boolean;
};

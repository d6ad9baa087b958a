import { thingPath } from "#ui/kit/sitePages.ts";

/** Pixels of the pictures of a step: for wide screens and for phones, on which words keep their size. */
export const stepPictureSizes = {
  wide: { width: 900, height: 700 },
  small: { width: 390, height: 300 },
} as const;
export type StepPictureSize = keyof typeof stepPictureSizes;

/** The picture of a step, below the site's root. */
export const stepPictureFile = (story: string, step: string, size: StepPictureSize) =>
  `${thingPath("story", story)}${step}${size === "wide" ? "" : "-small"}.svg`;

/** A picture asked for with this fragment leaves out the words that it is reported and unverified: they stand beside it. */
export const caveatBeside = "caveat-beside";

import type { Palette } from "#theme/palette.ts";

/** What a picture is painted with: plain values, since it leaves the page and its style sheets. */
export interface PictureStyle {
  readonly palette: Palette;
  readonly serif: string;
  readonly sans: string;
  readonly direction: "ltr" | "rtl";
}

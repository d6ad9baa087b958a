import { type Palette, palettes, type Theme } from "#theme/palette.ts";

/** In what the map is drawn: the theme with its colours, and the language of its words. */
export interface Look {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly language: string;
}

export const lookOf = (theme: Theme, language: string): Look => ({
  theme,
  palette: palettes[theme],
  language,
});

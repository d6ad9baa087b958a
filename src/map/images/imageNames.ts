import { type Digit, digits, type Hue, hues } from "#domain/schema/vocabulary.ts";
import type { PlaceRank } from "#map/images/placeImage.ts";
import type { GlyphState } from "#theme/glyphShape.ts";
import { type Theme, themes } from "#theme/palette.ts";
import type { GlyphBox } from "#theme/signs.ts";

/** A picture that the map needs, drawn when it is first asked for. */
export type SignImage =
  | { readonly kind: "hatch"; readonly theme: Theme; readonly hue: Hue }
  | { readonly kind: "bar" | "chevron" | "box"; readonly theme: Theme }
  | { readonly kind: "place"; readonly rank: PlaceRank }
  | {
      readonly kind: "glyph";
      readonly theme: Theme;
      readonly size: GlyphBox;
      /** null: the level is covered. */
      readonly digit: Digit | null;
      readonly denied: boolean;
      readonly state: GlyphState;
    };

/** The name by which the style asks for a picture; `readImageName` reads it back. */
export function imageName(image: SignImage): string {
  if (image.kind === "place") return `place ${image.rank}`;
  if (image.kind === "hatch") return `hatch ${image.theme} ${image.hue}`;
  if (image.kind !== "glyph") return `${image.kind} ${image.theme}`;
  const { theme, size, digit, denied, state } = image;
  return `glyph ${theme} ${size} ${digit ?? "covered"} ${denied ? "denied" : "not-denied"} ${state}`;
}

const all: SignImage[] = themes.flatMap((theme): SignImage[] => [
  ...hues.map((hue) => ({ kind: "hatch", theme, hue }) as const),
  { kind: "bar", theme },
  { kind: "chevron", theme },
  { kind: "box", theme },
  ...([16, 24, 48] as const).flatMap((size) =>
    [...digits, null].flatMap((digit) =>
      [true, false].flatMap((denied) =>
        (["plain", "hover", "selected"] as const).map(
          (state) => ({ kind: "glyph", theme, size, digit, denied, state }) as const,
        ),
      ),
    ),
  ),
]);
const places = (["capital", "city"] as const).map((rank) => ({ kind: "place", rank }) as const);

const byName = new Map([...all, ...places].map((image) => [imageName(image), image]));

/** The picture that a name asks for, or null where it is none of ours. */
export const readImageName = (name: string): SignImage | null => byName.get(name) ?? null;

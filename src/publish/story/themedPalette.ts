import { type Palette, palettes } from "#theme/palette.ts";

type Values = Readonly<Record<string, string>>;

const kebab = (name: string) => name.replace(/[A-Z0-9]/gu, (sign) => `-${sign.toLowerCase()}`);

/** Every colour of a palette under the name of a CSS variable. */
function coloursOf(palette: Palette): Values {
  return Object.fromEntries(
    Object.entries(palette).flatMap(([name, value]): [string, string][] => {
      if (typeof value === "string") return [[kebab(name), value]];
      if (name !== "fill" && name !== "stroke") return [];
      return Object.entries(value).map(([hue, colour]) => [`${name}-${hue}`, String(colour)]);
    }),
  );
}

const declared = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

const variables = <T extends object>(name: string, values: T) =>
  Object.fromEntries(Object.keys(values).map((hue) => [hue, `var(--${name}-${hue})`])) as T;

const { light, dark } = palettes;
const named = Object.fromEntries(
  Object.entries(light).map(([name, value]) => [
    name,
    typeof value === "string" ? `var(--${kebab(name)})` : value,
  ]),
) as unknown as Palette;

/**
 * One palette for both themes, for a picture that follows the page that it stands on: colours are CSS variables, and
 * `css` says what they are in each. How much shows through is that of the light theme in both.
 */
export const themedPalette: { readonly palette: Palette; readonly css: string } = {
  palette: { ...named, fill: variables("fill", light.fill), stroke: variables("stroke", light.stroke) },
  css: `:root{${declared(coloursOf(light))}}@media(prefers-color-scheme:dark){:root{${declared(coloursOf(dark))}}}`,
};

import { type Palette, palettes } from "./palette.ts";
import { spaces, touchSpaces } from "./space.ts";
import { arabicScale, families, fontShorthand, phoneScale, typeScale } from "./typeScale.ts";

type Declarations = readonly (readonly [name: string, value: string | number])[];

/** What lies over the page behind a dialog. */
const veil = ["veil", "rgb(0 0 0 / 40%)"] as const;

const kebab = (name: string) => name.replace(/[A-Z0-9]+/gu, (part) => `-${part.toLowerCase()}`);

/** "labelCity" becomes `--label-city`, "paper2" `--paper-2`, the fill of hue 1 `--fill-1`. */
function colours(palette: Palette): Declarations {
  return Object.entries(palette).flatMap(([name, value]: [string, string | number | object]) =>
    typeof value === "object"
      ? Object.entries(value).map(([hue, colour]): [string, string] => [`${kebab(name)}-${hue}`, `${colour}`])
      : [[kebab(name), value] as const],
  );
}

const pixels = (sizes: Readonly<Record<string, number>>): Declarations =>
  Object.entries(sizes).map(([name, size]) => [name, `${size}px`]);

const fonts = (scale: Readonly<Record<string, Parameters<typeof fontShorthand>[0]>>): Declarations =>
  Object.entries(scale).map(([name, style]) => [`font-${name}`, fontShorthand(style)]);

function rule(selector: string, declarations: Declarations, plain = ""): string {
  const lines = declarations.map(([name, value]) => `  --${name}: ${value};`);
  return [`${selector} {`, ...(plain ? [`  ${plain}`] : []), ...lines, "}"].join("\n");
}

const inMedia = (query: string, inner: string) => `@media ${query} {\n${inner.replace(/^/gmu, "  ")}\n}`;

/** The text of `variables.css`: all that the page's styles may name. */
export function cssVariables(): string {
  const [light, dark] = [colours(palettes.light), colours(palettes.dark)];
  return [
    "/* Written from palette.ts, typeScale.ts and space.ts. Change those, not this. */",
    rule(":root", [veil, ...Object.entries(families), ...fonts(typeScale), ...pixels(spaces)]),
    rule(":lang(ar),\n:lang(fa)", fonts(arabicScale)),
    inMedia("(width < 900px), (pointer: coarse)", rule(":root", pixels(touchSpaces))),
    inMedia("(width < 600px)", rule(":root:not(:lang(ar), :lang(fa))", fonts(phoneScale))),
    rule(':root,\n[data-theme="light"]', light, "color-scheme: light;"),
    inMedia("(prefers-color-scheme: dark)", rule(":root:not([data-theme])", dark, "color-scheme: dark;")),
    rule('[data-theme="dark"]', dark, "color-scheme: dark;"),
    inMedia("print", rule(":root:root", light, "color-scheme: light;")),
  ]
    .join("\n\n")
    .concat("\n");
}

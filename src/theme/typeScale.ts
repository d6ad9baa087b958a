/** One way to set text: CSS weight, size and line in pixels at the browser's usual 16, and the family. */
interface TypeStyle {
  readonly weight: number;
  readonly size: number;
  readonly line: number;
  readonly family: "serif" | "sans";
  readonly italic?: true;
}

/** After our own faces: those that stand in for them, made to measure in fonts.css. */
export const families = {
  serif: '"Source Serif 4", "Noto Naskh Arabic", "Claimlines Serif", Charter, Georgia, serif',
  sans: '"Source Sans 3", "Noto Sans Arabic", "Claimlines Sans", "Segoe UI", system-ui, sans-serif',
} as const;

/** Every size of text. What begins with `present` is read from the back of a room. `page` and `lead` open a page to be read; `sentence` is what the card says of a claim, `entry` what the list says of it. */
export const typeScale = {
  "present-title": { weight: 600, size: 32, line: 40, family: "serif" },
  "present-sentence": { weight: 400, size: 28, line: 37, family: "serif" },
  "present-text": { weight: 400, size: 25, line: 34, family: "sans" },
  "present-label": { weight: 600, size: 24, line: 30, family: "sans" },
  wordmark: { weight: 600, size: 22, line: 22, family: "serif" },
  motto: { weight: 400, size: 15, line: 18, family: "serif", italic: true },
  page: { weight: 600, size: 34, line: 40, family: "serif" },
  lead: { weight: 400, size: 18, line: 26, family: "serif" },
  title: { weight: 600, size: 22, line: 27, family: "serif" },
  sentence: { weight: 400, size: 21, line: 28, family: "serif" },
  entry: { weight: 400, size: 16, line: 21, family: "serif" },
  quote: { weight: 400, size: 16, line: 21, family: "serif", italic: true },
  grade: { weight: 600, size: 34, line: 34, family: "serif" },
  text: { weight: 400, size: 16, line: 23, family: "sans" },
  close: { weight: 400, size: 16, line: 21, family: "sans" },
  heading: { weight: 600, size: 15, line: 20, family: "sans" },
  label: { weight: 600, size: 14, line: 18, family: "sans" },
  control: { weight: 400, size: 14, line: 18, family: "sans" },
  meta: { weight: 400, size: 13.5, line: 17, family: "sans" },
  small: { weight: 400, size: 12.5, line: 16, family: "sans" },
  credit: { weight: 400, size: 11.5, line: 14, family: "sans" },
} as const satisfies Record<string, TypeStyle>;

/** Arabic script needs taller lines, and no italics. */
export const arabicScale = {
  ...typeScale,
  motto: { ...typeScale.motto, size: 16.5, line: 27, italic: undefined },
  page: { ...typeScale.page, line: 54 },
  lead: { ...typeScale.lead, line: 32 },
  title: { ...typeScale.title, line: 38 },
  sentence: { ...typeScale.sentence, line: 36 },
  entry: { ...typeScale.entry, size: 16.5, line: 27 },
  quote: { ...typeScale.quote, size: 16.5, line: 27, italic: undefined },
  text: { ...typeScale.text, size: 16.5, line: 27 },
  close: { ...typeScale.close, size: 16.5, line: 27 },
} as const;

/** On a phone the sentence is a little smaller; everything else stays. */
export const phoneScale = { sentence: { ...typeScale.sentence, size: 20, line: 26 } } as const;

const rem = (pixels: number) => `${Number((pixels / 16).toFixed(5))}rem`;

/** The value of a CSS `font` shorthand. */
export const fontShorthand = ({ weight, size, line, family, italic }: TypeStyle | ArabicStyle): string =>
  `${italic ? "italic " : ""}${weight} ${rem(size)} / ${rem(line)} var(--${family})`;

type ArabicStyle = Omit<TypeStyle, "italic"> & { readonly italic?: true | undefined };

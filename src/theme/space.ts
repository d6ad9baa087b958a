/** Distances and sizes of controls in pixels, by the name of their CSS variable. */
export const spaces = {
  "space-2": 2,
  "space-4": 4,
  "space-6": 6,
  "space-8": 8,
  "space-12": 12,
  "space-14": 14,
  "space-16": 16,
  "space-20": 20,
  "space-24": 24,
  "space-32": 32,
  "space-44": 44,
  radius: 2,
  hairline: 1,
  /** The bar that marks what is chosen. */
  mark: 3,
  header: 52,
  list: 380,
  card: 400,
  "card-wide": 440,
  /** Height of the map where the page is too low to share out. */
  "map-low": 224,
  /** The longest line of a text to be read. */
  measure: 672,
  /** Padding of panels and cards. */
  panel: 20,
  /** Width and height of what can be pressed. */
  target: 32,
  "tool-target": 36,
} as const;

/** What is larger where fingers press. */
export const touchSpaces = { panel: 16, target: 44, "tool-target": 44 } as const;

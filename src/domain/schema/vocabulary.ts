// The closed lists of words that atlases are written in: without the schemas, so that pages need no parser for them.

/** NATO Admiralty code (AJP-2.1): how reliable the source is. F is "cannot be judged", not the lowest. */
export const letters = ["A", "B", "C", "D", "E", "F"] as const;
export type Letter = (typeof letters)[number];

/** NATO Admiralty code (AJP-2.1): how credible this piece of information is. 6 is "cannot be judged". */
export const digits = [1, 2, 3, 4, 5, 6] as const;
export type Digit = (typeof digits)[number];

export const outletKinds = [
  "agency",
  "newspaper",
  "broadcaster",
  "news-site",
  "blog",
  "government",
  "armed-group",
  "international-body",
  "research",
  "other",
] as const;

export const readKinds = ["all", "extract", "title", "not-read"] as const;

export const stances = ["asserts", "denies", "qualifies", "has-no-information", "withdraws"] as const;
export type Stance = (typeof stances)[number];

/** UCDP GED `where_prec`: 1 exact … 6 country, 7 over water or in the air. */
export const precisions = [1, 2, 3, 4, 5, 6, 7] as const;
export type Precision = (typeof precisions)[number];

/** Hue of a layer: 1 to 3 are Paul Tol's high-contrast set, 0 is grey, for background. */
export const hues = [0, 1, 2, 3] as const;
export type Hue = (typeof hues)[number];

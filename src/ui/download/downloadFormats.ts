export const dataFormats = ["geojson", "csv", "dictionary", "json"] as const;

/** A file that can be had: data, or a picture, whose pixels have a width. */
export type Download =
  | { readonly format: (typeof dataFormats)[number] | "svg" }
  | { readonly format: "png"; readonly width: number };

/** Pixels: the picture's own, twice as many, and what a browser can still draw. */
export const pictureWidths = { own: 1200, double: 2400, least: 480, most: 6000 } as const;

/** What goes out: the claims that pass the reader's choice, or all. */
export type Extent = "shown" | "all";

export const dataFormats = ["geojson", "csv", "dictionary", "json"] as const;
export const pictureFormats = ["svg", "png", "png2"] as const;
export type DownloadFormat = (typeof dataFormats)[number] | (typeof pictureFormats)[number];

/** What goes out: the claims that pass the reader's choice, or all. */
export type Extent = "shown" | "all";

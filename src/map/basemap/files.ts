import { groundEdition } from "#domain/groundEdition.ts";

/** What the basemap covers: west, south, east, north, in degrees. */
export const clip = [22, 8, 94, 56] as const;

/** Tiles have files for these zooms; nearer, the last are drawn larger. */
export const tileZooms = { lowest: 0, deepest: 6 } as const;

/** A file of the basemap that this code was made for: what was kept of another one has another address. */
const addressOf = (root: string, file: string) => `${root}geo/${file}?edition=${groundEdition}`;

/** The address of a tile, or with MapLibre's names in braces that of all, under a root that ends in "/". */
export const tileAddress = (root: string, z: number | "{z}", x: number | "{x}", y: number | "{y}") =>
  addressOf(root, `tiles/${z}/${x}/${y}.pbf`);

/** Labels have names in these languages; for any other they are in English. */
export const labelLanguages = ["en", "ru", "ar", "fa", "ur"] as const;

const inOrEnglish = (language: string) => labelLanguages.find((one) => one === language) ?? "en";

export const labelsAddress = (root: string, language: string) =>
  addressOf(root, `labels/${inOrEnglish(language)}.geojson`);

export const reliefAddress = (root: string) => addressOf(root, "relief.avif");

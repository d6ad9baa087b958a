import type { rowText } from "#domain/marks/rowText.ts";

/** For how much room a static map is laid out: as on the atlas's page, as on a claim's, on a wall, or in another page. */
export type MapForm = "atlas" | "claim" | "lesson" | "frame";

export const formOf = (selected: string | null): MapForm => (selected === null ? "atlas" : "claim");

/** What stands over a row of glyphs. */
export type RowText = (row: Parameters<typeof rowText>[0]) => string;

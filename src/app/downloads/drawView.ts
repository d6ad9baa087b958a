import type { Areas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { signsOf } from "#domain/marks/signsOf.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { palettes } from "#theme/palette.ts";
import { claimsInPicture } from "#ui/map-picture/claimsInPicture.ts";
import { layOutPicture } from "#ui/map-picture/layOutPicture.ts";
import { mapSizeIn, viewPicture } from "#ui/map-picture/viewPicture.ts";
import type { DownloadMatter } from "./downloadMatter.ts";
import { viewWords } from "./viewWords.ts";

/** The fonts are inside; a program that does not take them from there has something near. */
const families = {
  serif: '"Source Serif 4", Charter, Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3", "Segoe UI", system-ui, sans-serif',
} as const;

/** Land and outlines that a view is drawn on. */
interface Geography {
  readonly areas: Areas;
  readonly overview: Overview;
}

/**
 * The view as SVG, in the light theme: it is for paper and other people's pages.
 * @param width pixels for which it is laid out.
 */
export function drawView(matter: DownloadMatter, { areas, overview }: Geography, width: number): string {
  const { facts, index, messages, selected } = matter;
  const marks = claimMarks(index, facts, areas);
  const id = selected?.claim.id ?? null;
  const size = mapSizeIn(width);
  const laidOut = layOutPicture({
    marks,
    overview,
    bounds: (id && marks.boundsOf.get(id)) || index.atlas.about.view,
    selected: id,
    language: messages.language,
    words: messages.map.words,
    size,
  });
  const { direction } = messages;
  const style = { palette: palettes.light, direction, ...families };
  const shown = claimsInPicture(marks, laidOut.drawing.sheet, size);
  return viewPicture(laidOut, viewWords(matter, shown, signsOf(marks, shown)), style, size);
}

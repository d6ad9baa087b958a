import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { Areas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { coveredMarks } from "#domain/marks/coveredMarks.ts";
import type { NumberedClaim } from "#domain/paper/numberedClaims.ts";
import { unionOf } from "#domain/paper/unionOf.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import type { Messages } from "#messages/messages.ts";
import { paperPalette } from "#theme/paperPalette.ts";
import { families } from "#theme/typeScale.ts";
import { layOutPicture } from "#ui/map-picture/layOutPicture.ts";
import { mapPicture } from "#ui/map-picture/mapPicture.ts";
import { element } from "#ui/map-picture/svgText.ts";

/** What maps on paper are drawn from. */
export interface PaperMapMaterial {
  readonly index: AtlasIndex;
  readonly areas: Areas;
  readonly overview: Overview;
}

/** A map on a sheet. */
export interface PaperMap {
  /** Empty where no claim names a place. */
  readonly svg: string;
  /** Ids of the claims that bear their number on it: one that names a whole country may have no room for it. */
  readonly numbered: ReadonlySet<string>;
}

/** Pixels of the map: as wide as the text of a page, and less than half as high. */
const size = { width: 720, height: 380 } as const;

/** Claims on a map in grey, by their numbers and without a level; no map where none of them names a place. */
export function paperMap(
  { index, areas, overview }: PaperMapMaterial,
  claims: readonly NumberedClaim[],
  { language, direction, map }: Messages,
): PaperMap {
  const facts = claims.map((claim) => claim.facts);
  const marks = coveredMarks(claimMarks(index, facts, areas), () => true);
  const bounds = unionOf([...marks.boundsOf.values()]);
  if (!bounds) return { svg: "", numbered: new Set() };
  const view = { marks, overview, bounds, selected: null, language, words: map.words, size };
  const numbers = new Map(claims.map(({ number, facts: { claim } }) => [claim.id, number]));
  const matter = { ...layOutPicture(view), numbers: claims.length > 1 ? numbers : undefined };
  const style = { palette: paperPalette, direction, ...families };
  const picture = mapPicture(matter, style, { x: 0, y: 0, ...size });
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return {
    svg: element("svg", { viewBox, role: "img", "aria-label": map.title }, picture),
    numbered: new Set(matter.drawing.spots.full.glyphs.map(({ claim }) => claim)),
  };
}

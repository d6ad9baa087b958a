import { found } from "../atlasIndex.ts";
import type { OpeningAtlas, OpeningPlace } from "../openingAtlas.ts";
import type { PlaceEnd } from "../schema/place.ts";
import type { Areas } from "./areas.ts";
import { drawingOf } from "./drawing.ts";
import { type Footprint, footprints } from "./footprint.ts";

/** A place as a claim words it, with what may be drawn of it. */
export interface DrawnEnd {
  readonly end: PlaceEnd;
  readonly place: OpeningPlace;
  /** null: the place is named, but nothing may be drawn of it. */
  readonly footprint: Footprint | null;
}

/** Looks up and draws the ends of movements and the places of claims. */
export function endsDrawer(
  { places }: Pick<OpeningAtlas, "places">,
  areas: Areas,
): (end: PlaceEnd) => DrawnEnd {
  const draw = footprints(areas);
  return (end) => {
    const place = found(places, end.place);
    const drawing = place.geometry && drawingOf(place.geometry, end.precision, areas);
    return { end, place, footprint: drawing && draw(drawing) };
  };
}

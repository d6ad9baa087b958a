import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Hue } from "../schema/atlas.ts";
import type { Digit, Letter } from "../schema/grade.ts";
import type { Precision } from "../schema/place.ts";

/** What every mark carries: whose claim it is and what its signs must say. */
export interface MarkProperties {
  /** Unique among all marks. */
  readonly id: string;
  readonly claim: string;
  readonly hue: Hue;
  readonly letter: Letter;
  readonly digit: Digit;
  readonly denied: boolean;
}

/** A movement's bow. It is a link between two named places, not a route. */
export interface RibbonProperties extends MarkProperties {
  /** Which end fades out because it is not said, or fades in from a whole country. */
  readonly fade: "none" | "start" | "end" | "both";
  /** Whether the destination is stated, and so ends in an open chevron. */
  readonly chevron: boolean;
}

/** The area in which a place lies, as exactly as the wording says and no finer. */
export interface FootprintProperties extends MarkProperties {
  readonly precision: Precision;
  readonly shape: "point" | "circle" | "district" | "province" | "zone" | "country";
  readonly radiusKm: number | null;
}

/** Words beside a sign. `text` is a key or a number that the map puts into the reader's language. */
export interface NoteProperties extends MarkProperties {
  readonly note: "destination-not-stated" | "origin-not-stated" | "radius" | "wording";
  readonly radiusKm: number | null;
  readonly wording: string | null;
}

/** A line across a ribbon: a bar where somebody denies, a chevron where the destination is stated. */
export interface StrokeProperties extends MarkProperties {
  readonly stroke: "bar" | "chevron";
}

export interface ClaimMarks {
  readonly ribbons: readonly Feature<LineString, RibbonProperties>[];
  readonly strokes: readonly Feature<LineString, StrokeProperties>[];
  readonly footprints: readonly Feature<Polygon | MultiPolygon | Point, FootprintProperties>[];
  /** Outlines of countries; dashed where disputed. */
  readonly outlines: readonly Feature<
    MultiLineString,
    FootprintProperties & { readonly disputed: boolean }
  >[];
  readonly glyphs: readonly Feature<Point, MarkProperties & { readonly place: string | null }>[];
  readonly notes: readonly Feature<Point, NoteProperties>[];
  /** [west, south, east, north] of all that a claim draws, in degrees; absent where it draws nothing. */
  readonly boundsOf: ReadonlyMap<string, readonly [number, number, number, number]>;
}

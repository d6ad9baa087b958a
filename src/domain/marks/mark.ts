import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Names } from "../schema/text.ts";
import type { Digit, Hue, Letter, Precision } from "../schema/vocabulary.ts";
import type { Degrees } from "./mercator.ts";
import type { Area } from "./polygons.ts";

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What every sign of one claim carries: whose it is and what it must say. */
export interface MarkProperties {
  /** Unique among all marks. */
  readonly id: string;
  readonly claim: string;
  readonly hue: Hue;
  /** null where the level is covered, and nothing may tell of it. */
  readonly letter: Letter | null;
  readonly digit: Digit | null;
  readonly denied: boolean;
}

/** A movement's bow. It is a link between two named places, not a route. */
export interface RibbonProperties extends MarkProperties {
  /** Which end fades out because it is not said, or fades in from a whole country. */
  readonly fade: "none" | "start" | "end" | "both";
  /** Up to which share of its way it fades in: 0 where it does not. */
  readonly fadeIn: number;
  /** From which share of its way it fades out: 1 where it does not. */
  readonly fadeOut: number;
  /** Whether the destination is stated, and so ends in an open chevron. */
  readonly chevron: boolean;
}

/** A sign across a ribbon: a bar where somebody denies, a chevron where the destination is stated. */
export interface StrokeProperties extends MarkProperties {
  readonly stroke: "bar" | "chevron";
  /** The way in which the ribbon runs there, in degrees clockwise from north. */
  readonly bearing: number;
  /** How long the ribbon is, as a share of the Mercator square: where it is short in pixels, bars have no room. */
  readonly length: number;
}

/**
 * Where a claim's level glyph sits: on its ribbon, on an exact point, beside the area that it names, or under the
 * name of the country that is all it names.
 */
export interface GlyphProperties extends MarkProperties {
  readonly seat: "ribbon" | "point" | "beside" | "country";
  readonly place: string | null;
  readonly names: Names | null;
  /** Degrees west, south, east and north of the place: a row of glyphs stands outside of them. */
  readonly edges: Bounds;
  /** Degrees at which the glyph may sit, the best first. */
  readonly spots: readonly Degrees[];
  /** What of the place is drawn as an area, and in which countries it is (ISO 3166-1). */
  readonly area: Area | null;
  readonly shape: FootprintShape | null;
  readonly aim: Degrees;
  readonly countries: readonly string[];
  /** How long its ribbon is, as a share of the Mercator square. */
  readonly length: number | null;
}

export type FootprintShape = "point" | "circle" | "district" | "province" | "zone" | "country";

/** The area in which a place lies, as exactly as the wording says and no finer; one for all claims that name it. */
export interface FootprintProperties {
  readonly id: string;
  readonly claims: readonly string[];
  readonly hue: Hue;
  readonly precision: Precision;
  readonly shape: FootprintShape;
  readonly radiusKm: number | null;
  /** A soft edge is made of nested areas, each with this much of what is still missing; 1 for a hard edge. */
  readonly alpha: number;
}

/** The outline of a country, with the country on its right; dashed where disputed. */
export interface OutlineProperties extends FootprintProperties {
  /** The how many-th outline of the same country it is, from 0: another layer's lies further inside. */
  readonly lane: number;
  readonly disputed: boolean;
}

/** Words beside a sign; the map puts them into the reader's language. */
export interface NoteProperties {
  readonly id: string;
  readonly claims: readonly string[];
  readonly note: "destination-not-stated" | "origin-not-stated" | "radius" | "wording";
  readonly radiusKm: number | null;
  /** How long the ribbon is that it stands at, as a share of the Mercator square. */
  readonly length: number | null;
  readonly wording: string | null;
}

export interface ClaimMarks {
  readonly ribbons: readonly Feature<LineString, RibbonProperties>[];
  readonly strokes: readonly Feature<Point, StrokeProperties>[];
  readonly footprints: readonly Feature<Polygon | MultiPolygon | Point, FootprintProperties>[];
  readonly outlines: readonly Feature<MultiLineString, OutlineProperties>[];
  readonly glyphs: readonly Feature<Point, GlyphProperties>[];
  readonly notes: readonly Feature<Point, NoteProperties>[];
  /** ISO 3166-1 codes of the countries in which the claims' places lie: the map draws them lighter. */
  readonly countries: readonly string[];
  /** The areas of those countries: words about one of them should not lie on another. */
  readonly lands: ReadonlyMap<string, Area>;
  /** How close a look at a claim makes sense: a zoom of MapLibre, by how exactly its places are known. */
  readonly closestOf: ReadonlyMap<string, number>;
  /** [west, south, east, north] of all that a claim draws, in degrees; absent where it draws nothing. */
  readonly boundsOf: ReadonlyMap<string, Bounds>;
}

/** The same properties on a piece of geometry. */
export const mark = <G extends Feature["geometry"], P extends { readonly id: string }>(
  geometry: G,
  properties: P,
): Feature<G, P> & { properties: P } => ({ type: "Feature", geometry, properties });

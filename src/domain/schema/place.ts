import * as v from "valibot";
import { id, names, text } from "./text.ts";
import { precisions } from "./vocabulary.ts";

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/** ISO 3166-1 alpha-2 ("PK") or ISO 3166-2 ("AF-BDG"). */
const iso = v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "an ISO 3166 code"));

/** [longitude, latitude] in degrees, WGS 84. */
const position = v.strictTuple([longitude, latitude]);

/**
 * Where a place is, as exactly as it is known, finest first:
 * a point; a circle around a known point (radius in kilometres, with the reason for it); outlines of
 * provinces or countries by ISO code; a band along a border or between places (half-width in kilometres).
 */
export const geometry = v.variant("kind", [
  v.strictObject({ kind: v.literal("point"), at: position, source: text }),
  v.strictObject({
    kind: v.literal("circle"),
    around: position,
    radiusKm: v.pipe(v.number(), v.minValue(0.1), v.maxValue(500)),
    reason: text,
    source: text,
  }),
  v.strictObject({ kind: v.literal("provinces"), iso: v.pipe(v.array(iso), v.minLength(1)) }),
  v.strictObject({ kind: v.literal("countries"), iso: v.pipe(v.array(iso), v.minLength(1)) }),
  v.strictObject({
    kind: v.literal("band"),
    along: v.pipe(v.array(position), v.minLength(2)),
    halfWidthKm: v.pipe(v.number(), v.minValue(1), v.maxValue(500)),
    reason: text,
  }),
]);
export type PlaceGeometry = v.InferOutput<typeof geometry>;

type Bare<Geometry> = Geometry extends unknown ? Omit<Geometry, "reason" | "source"> : never;
/** A geometry as it is drawn, without the words that say why it is this one. */
export type BareGeometry = Bare<PlaceGeometry>;

const placeKinds = [
  "country",
  "province",
  "district",
  "city",
  "town",
  "village",
  "area",
  "camp",
  "dam",
  "region",
  "border",
  "unknown",
] as const;

/** A named somewhere. Several claims may name it with different precision: that sits on their `PlaceEnd`. */
export const place = v.strictObject({
  id,
  names,
  spellings: v.array(text),
  kind: v.picklist(placeKinds),
  /** null: nowhere that could be drawn. */
  geometry: v.nullable(geometry),
  gazetteer: v.array(v.strictObject({ id: text, name: text })),
  note: v.nullable(text),
});
export type Place = v.InferOutput<typeof place>;

/** A place as a claim words it. */
export const placeEnd = v.strictObject({
  place: id,
  precision: v.picklist(precisions),
  /** How the wording puts it, in our words: "from the territory of Pakistan; no place named". */
  wording: text,
});
export type PlaceEnd = v.InferOutput<typeof placeEnd>;

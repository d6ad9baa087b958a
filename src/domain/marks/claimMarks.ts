import bbox from "@turf/bbox";
import type { Feature, Point } from "geojson";
import { found } from "../atlasIndex.ts";
import type { OpeningFacts } from "../claimFacts.ts";
import type { OpeningAtlas } from "../openingAtlas.ts";
import { atOnce } from "../remember.ts";
import type { Areas } from "./areas.ts";
import { closestOf } from "./closestOf.ts";
import { type DrawnEnd, endsDrawer } from "./ends.ts";
import {
  type Bounds,
  type ClaimMarks,
  type FootprintShape,
  type GlyphProperties,
  type MarkProperties,
  mark,
} from "./mark.ts";
import { type DrawnMovement, distinct, type MovementMarks, movementMarks } from "./movementMarks.ts";
import { type NamedPlace, placeMarks } from "./placeMarks.ts";
import type { Area } from "./polygons.ts";

/** Where the ids that claims name lead. */
type NamedIn = Pick<OpeningAtlas, "layers" | "places">;

/** A claim with its drawn places. */
interface DrawnClaim {
  readonly properties: MarkProperties;
  readonly movements: readonly DrawnMovement[];
  readonly places: readonly DrawnEnd[];
}

function drawClaim(
  { layers }: NamedIn,
  facts: OpeningFacts,
  draw: ReturnType<typeof endsDrawer>,
): DrawnClaim {
  const { claim, level, tally } = facts;
  const properties: MarkProperties = {
    id: claim.id,
    claim: claim.id,
    hue: found(layers, claim.layer).hue,
    ...level,
    denied: tally.deniedBy.length > 0,
  };
  return {
    properties,
    movements: distinct(claim.movements).map(({ from, to }, number) => ({
      properties: { ...properties, id: `${claim.id}/${number}` },
      from: from && draw(from),
      to: to && draw(to),
    })),
    places: claim.places.map(draw),
  };
}

function namedPlaces({ properties: { claim, hue }, movements, places }: DrawnClaim): NamedPlace[] {
  const ends = movements.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  return [...ends, ...places].map((drawn) => ({ claim, hue, drawn }));
}

const seatOf: { readonly [shape in FootprintShape]?: GlyphProperties["seat"] } = {
  point: "point",
  country: "country",
};

/** A claim without a ribbon has its glyph beside its places; a country only where nothing finer is named. */
function seatsBeside({ properties, movements, places }: DrawnClaim): Feature<Point, GlyphProperties>[] {
  const named =
    places.length > 0 ? places : movements.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const isFiner = named.some(({ footprint }) => footprint && footprint.shape !== "country");
  return named.flatMap(({ footprint, place }, number) => {
    if (!footprint || (isFiner && footprint.shape === "country")) return [];
    return [
      mark(
        { type: "Point" as const, coordinates: [...footprint.aim] },
        {
          ...properties,
          id: `${properties.id}/beside-${number}`,
          seat: seatOf[footprint.shape] ?? ("beside" as const),
          place: place.id,
          names: place.names,
          edges: footprint.edges,
          spots: [footprint.aim],
          area: footprint.area,
          shape: footprint.shape,
          aim: footprint.aim,
          countries: footprint.countries,
          length: null,
        },
      ),
    ];
  });
}

const hasArea = (land: readonly [string, Area | undefined]): land is readonly [string, Area] =>
  land[1] !== undefined;

function around(a: Bounds | undefined, b: Bounds): Bounds {
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function boundsOf({ ribbons, footprints }: Pick<ClaimMarks, "ribbons" | "footprints">): Map<string, Bounds> {
  const all = new Map<string, Bounds>();
  const add = (claims: readonly string[], feature: Feature) => {
    const [west, south, east, north] = bbox(feature);
    for (const claim of claims) all.set(claim, around(all.get(claim), [west, south, east, north]));
  };
  for (const ribbon of ribbons) add([ribbon.properties.claim], ribbon);
  for (const footprint of footprints) add(footprint.properties.claims, footprint);
  return all;
}

type Inputs = readonly [index: NamedIn, facts: readonly OpeningFacts[], areas: Areas];

/**
 * What the claims of an atlas draw, in degrees: nothing finer than their wording, and nothing at all where
 * a claim names no place. In steps: a claim, a movement or all places in one.
 */
export function* claimMarkSteps(...[index, facts, areas]: Inputs): Generator<void, ClaimMarks> {
  const draw = endsDrawer(index, areas);
  const claims: DrawnClaim[] = [];
  for (const one of facts) {
    claims.push(drawClaim(index, one, draw));
    yield;
  }
  const movements = yield* movementMarks(claims.flatMap((claim) => claim.movements));
  const drawn = movements.filter((one): one is MovementMarks => one !== null);
  const onRibbons = new Set(drawn.map(({ ribbon }) => ribbon.properties.claim));
  const named = claims.flatMap(namedPlaces);
  yield;
  const places = placeMarks(named);
  yield;
  const ribbons = drawn.map(({ ribbon }) => ribbon);
  const beside = claims.filter(({ properties }) => !onRibbons.has(properties.claim)).flatMap(seatsBeside);
  const countries = [...new Set(named.flatMap(({ drawn: { footprint } }) => footprint?.countries ?? []))];
  return {
    ribbons,
    strokes: drawn.flatMap(({ strokes }) => strokes),
    footprints: places.footprints,
    outlines: places.outlines,
    glyphs: [...drawn.map(({ glyph }) => glyph), ...beside],
    notes: [...places.notes, ...drawn.flatMap(({ notes }) => notes)],
    countries: countries.sort(),
    lands: new Map(countries.map((code) => [code, areas.get(code)?.area] as const).filter(hasArea)),
    closestOf: closestOf(places.footprints),
    boundsOf: boundsOf({ ribbons, footprints: places.footprints }),
  };
}

/** All steps at once. */
export const claimMarks = (...inputs: Inputs): ClaimMarks => atOnce(claimMarkSteps(...inputs));

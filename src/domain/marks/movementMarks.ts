import type { Feature, LineString, Point } from "geojson";
import type { Movement } from "../schema/claim.ts";
import type { PlaceEnd } from "../schema/place.ts";
import { bends } from "./bends.ts";
import { at, bearing, bowLine } from "./bow.ts";
import type { DrawnEnd } from "./ends.ts";
import { type Link, link, stub } from "./link.ts";
import {
  type GlyphProperties,
  type MarkProperties,
  mark,
  type NoteProperties,
  type RibbonProperties,
  type StrokeProperties,
} from "./mark.ts";
import { distance, unproject } from "./mercator.ts";

/** A movement with its drawn ends; a null end is not said. */
export interface DrawnMovement {
  readonly properties: MarkProperties;
  readonly from: DrawnEnd | null;
  readonly to: DrawnEnd | null;
}

/** What a movement draws. */
export interface MovementMarks {
  readonly ribbon: Feature<LineString, RibbonProperties>;
  readonly strokes: Feature<Point, StrokeProperties>[];
  readonly glyph: Feature<Point, GlyphProperties>;
  readonly notes: Feature<Point, NoteProperties>[];
}

/** Movements of a claim that would look the same are one: tellings that differ in the aircraft, say. */
export function distinct(movements: readonly Movement[]): Movement[] {
  const end = (place: PlaceEnd | null) => (place ? `${place.place} ${place.precision}` : "");
  return [...new Map(movements.map((one) => [`${end(one.from)} > ${end(one.to)}`, one])).values()];
}

const keyOf = (end: DrawnEnd | null) => end?.footprint?.key ?? "";

const point = (coordinates: [number, number]): Point => ({ type: "Point", coordinates });

/** The links of movements, in their order, one in a step; null where nothing may be drawn between two ends. */
function* linksOf(movements: readonly DrawnMovement[]): Generator<void, (Link | null)[]> {
  const between = movements.filter(({ from, to }) => from?.footprint && to?.footprint);
  const bent = bends(between.map(({ from, to }) => [keyOf(from), keyOf(to)] as const));
  const bendOf = new Map(between.map((movement, index) => [movement, bent[index] ?? 0]));
  const stubs = new Map<string, number>();
  const linkOf = (movement: DrawnMovement) => {
    const [start, end] = [movement.from?.footprint, movement.to?.footprint];
    if (start && end) return link(start, end, bendOf.get(movement) ?? 0);
    const only = start ?? end;
    if (!only) return null;
    const slot = stubs.get(only.key) ?? 0;
    stubs.set(only.key, slot + 1);
    return stub(only, slot, !start);
  };
  const links: (Link | null)[] = [];
  for (const movement of movements) {
    links.push(linkOf(movement));
    yield;
  }
  return links;
}

function fadeOf(fadeIn: number, fadeOut: number): RibbonProperties["fade"] {
  if (fadeIn > 0) return fadeOut < 1 ? "both" : "start";
  return fadeOut < 1 ? "end" : "none";
}

/** The shares of a ribbon between which it is well seen: signs stand on that part. */
const seen = ({ fadeIn, fadeOut }: Link) => [fadeIn * 0.85, fadeOut + (1 - fadeOut) * 0.3] as const;

function strokesOf({ properties, to }: DrawnMovement, drawn: Link): Feature<Point, StrokeProperties>[] {
  const [start, end] = seen(drawn);
  const length = distance(drawn.bow.from, drawn.bow.to);
  const stroke = (kind: "bar" | "chevron", share: number) =>
    mark(point(unproject(at(drawn.bow, share))), {
      ...properties,
      id: `${properties.id}/${kind}-${share.toFixed(2)}`,
      stroke: kind,
      bearing: bearing(drawn.bow, share),
      length,
    });
  return [
    ...(properties.denied ? [0.22, 0.78] : []).map((share) => stroke("bar", start + (end - start) * share)),
    ...(to?.footprint ? [stroke("chevron", 1)] : []),
  ];
}

function notesOf({ properties, from, to }: DrawnMovement, drawn: Link): Feature<Point, NoteProperties>[] {
  const words = (end: DrawnEnd | null, unsaid: NoteProperties["note"], share: number) => {
    if (end?.footprint) return [];
    const at_ = point(unproject(at(drawn.bow, share)));
    const wording = end && `${end.place.names.en}: ${end.end.wording}`;
    const note = end ? ("wording" as const) : unsaid;
    const id = `${properties.id}/${note}`;
    const length = distance(drawn.bow.from, drawn.bow.to);
    return [mark(at_, { id, claims: [properties.claim], note, radiusKm: null, length, wording })];
  };
  return [...words(from, "origin-not-stated", 0.05), ...words(to, "destination-not-stated", 0.95)];
}

/** Where a glyph may sit on the part of a ribbon that is well seen, the middle first. */
const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.12, 0.88] as const;

/** What movements draw, in their order, in steps; null where nothing may be drawn between two ends. */
export function* movementMarks(
  movements: readonly DrawnMovement[],
): Generator<void, (MovementMarks | null)[]> {
  const links = yield* linksOf(movements);
  return links.map((drawn, index) => {
    const movement = movements[index];
    if (!drawn || !movement) return null;
    const { properties } = movement;
    const { fadeIn, fadeOut } = drawn;
    const [start, end] = seen(drawn);
    const coordinates = bowLine(drawn.bow).map((place) => [...place]);
    const middle = unproject(at(drawn.bow, (start + end) / 2));
    const home = movement.from?.footprint ?? movement.to?.footprint;
    const chevron = movement.to?.footprint !== undefined && movement.to?.footprint !== null;
    return {
      ribbon: mark(
        { type: "LineString", coordinates },
        { ...properties, fade: fadeOf(fadeIn, fadeOut), fadeIn, fadeOut, chevron },
      ),
      strokes: strokesOf(movement, drawn),
      glyph: mark(point(middle), {
        ...properties,
        id: `${properties.id}/glyph`,
        seat: "ribbon",
        place: movement.from?.place.id ?? movement.to?.place.id ?? null,
        names: movement.from?.place.names ?? movement.to?.place.names ?? null,
        edges: [...middle, ...middle],
        spots: spots.map((share) => unproject(at(drawn.bow, start + (end - start) * share))),
        area: home?.area ?? null,
        shape: home?.shape ?? null,
        aim: home?.aim ?? middle,
        countries: home?.countries ?? [],
        length: distance(drawn.bow.from, drawn.bow.to),
      }),
      notes: notesOf(movement, drawn),
    };
  });
}

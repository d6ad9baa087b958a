import type { Feature, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Hue, Precision } from "../schema/vocabulary.ts";
import type { DrawnEnd } from "./ends.ts";
import type { Footprint } from "./footprint.ts";
import { type FootprintProperties, mark, type NoteProperties, type OutlineProperties } from "./mark.ts";

/** A place that a claim names, to be drawn in the hue of its layer. */
export interface NamedPlace {
  readonly claim: string;
  readonly hue: Hue;
  readonly drawn: DrawnEnd;
}

interface Shared {
  readonly footprint: Footprint;
  readonly hue: Hue;
  readonly precision: Precision;
  readonly lane: number;
  readonly claims: Set<string>;
}

/** What looks the same is drawn once for all its claims: six hatches on one province would turn it black. */
function shared(places: readonly NamedPlace[]): Shared[] {
  const all = new Map<string, Shared>();
  const lanes = new Map<string, number>();
  for (const { claim, hue, drawn } of places) {
    const { footprint, end } = drawn;
    if (!footprint) continue;
    const key = `${hue} ${footprint.key}`;
    const known = all.get(key);
    if (known) known.claims.add(claim);
    else {
      const lane = lanes.get(footprint.key) ?? 0;
      lanes.set(footprint.key, lane + 1);
      all.set(key, { footprint, hue, precision: end.precision, lane, claims: new Set([claim]) });
    }
  }
  return [...all.values()];
}

export interface PlaceMarks {
  readonly footprints: Feature<Polygon | MultiPolygon | Point, FootprintProperties>[];
  readonly outlines: Feature<MultiLineString, OutlineProperties>[];
  readonly notes: Feature<Point, NoteProperties>[];
}

function marksOf({ footprint, hue, precision, lane, claims }: Shared, number: number): PlaceMarks {
  const { shape, radiusKm, parts, outlines } = footprint;
  const properties = { claims: [...claims], hue, precision, shape, radiusKm };
  const id = `place-${number}`;
  const written = radiusKm === null ? [] : [radiusKm];
  return {
    footprints: parts.map(({ geometry, alpha }, step) =>
      mark(geometry, { id: `${id}/${step}`, ...properties, alpha }),
    ),
    outlines: outlines.map(({ lines, disputed }, step) =>
      mark(lines, { id: `${id}/line-${step}`, ...properties, alpha: 1, disputed, lane }),
    ),
    notes: written.map((radius) =>
      mark(
        { type: "Point", coordinates: [...footprint.aim] },
        {
          id: `${id}/radius`,
          claims: [...claims],
          note: "radius" as const,
          radiusKm: radius,
          length: null,
          wording: null,
        },
      ),
    ),
  };
}

/** How a claim words a place that is not exact, beside what is drawn of it. */
function wordings(places: readonly NamedPlace[]): Feature<Point, NoteProperties>[] {
  const notes = places.flatMap(({ claim, drawn: { footprint, end } }) => {
    if (!footprint || end.precision < 5) return [];
    const { edges, aim, shape } = footprint;
    const north = shape === "zone" ? edges[3] : aim[1];
    return [
      mark(
        { type: "Point" as const, coordinates: [aim[0], north] },
        {
          id: `${claim}/${end.place}/wording`,
          claims: [claim],
          note: "wording" as const,
          radiusKm: null,
          length: null,
          wording: end.wording,
        },
      ),
    ];
  });
  return [...new Map(notes.map((note) => [note.properties.id, note])).values()];
}

/** What places draw: coarse areas first, so that finer ones lie on them. */
export function placeMarks(places: readonly NamedPlace[]): PlaceMarks {
  const coarseFirst = shared(places).sort((a, b) => b.precision - a.precision);
  const all = coarseFirst.map(marksOf);
  return {
    footprints: all.flatMap(({ footprints }) => footprints),
    outlines: all.flatMap(({ outlines }) => outlines),
    notes: [...all.flatMap(({ notes }) => notes), ...wordings(places)],
  };
}

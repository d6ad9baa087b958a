import type { Feature, Point } from "geojson";
import type { Names } from "../schema/text.ts";
import { type Box, type Group, groupsOf, lineCount, mostInRow, perLine, pitch } from "./glyphGroups.ts";
import { type ClaimMarks, type MarkProperties, mark } from "./mark.ts";
import { type Plane, project, squarePixels, unproject } from "./mercator.ts";
import { placeGroups } from "./placeGroups.ts";

/** A level glyph in its place at one zoom, shifted by pixels to the east and south. */
export interface PlacedGlyph extends MarkProperties {
  /** 48 for the selected claim, on the first of its ribbons. */
  readonly size: 16 | 24 | 48;
  readonly offset: readonly [number, number];
}

/** The words over a row: the place that it stands beside, then the others, and which claims it holds. */
export interface RowLabel {
  readonly id: string;
  readonly claims: readonly string[];
  readonly names: readonly Names[];
  readonly offset: readonly [number, number];
}

export interface GlyphRows {
  readonly glyphs: readonly Feature<Point, PlacedGlyph>[];
  readonly labels: readonly Feature<Point, RowLabel>[];
}

/** The place that a group stands beside first, then by how many of the glyphs are about the others. */
function namesOf({ place, seats }: Group): Names[] {
  const counts = new Map<string, { names: Names; count: number }>();
  for (const { properties } of seats) {
    if (!properties.place || !properties.names) continue;
    const known = counts.get(properties.place)?.count ?? (properties.place === place ? seats.length : 0);
    counts.set(properties.place, { names: properties.names, count: known + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ names }) => names);
}

/** The signs of a group hang on its first spot, so that they stay together while the map zooms. */
function geometryOf({ spots: [[x, y]] }: Group, pixels: number): Point {
  return { type: "Point", coordinates: unproject([x / pixels, y / pixels]) };
}

function alone(group: Group, box: Box, pixels: number): GlyphRows {
  const [x, y] = group.spots[0];
  const middle = group.large ? group.spots[0] : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const offset = [(middle[0] ?? x) - x, (middle[1] ?? y) - y] as const;
  const size = group.large ? (48 as const) : (24 as const);
  const glyphs = group.seats.map(({ properties }) =>
    mark(geometryOf(group, pixels), { ...properties, size, offset }),
  );
  return { glyphs, labels: [] };
}

function row(group: Group, box: Box, pixels: number): GlyphRows {
  const { spots } = group;
  const seats = [...new Map(group.seats.map((seat) => [seat.properties.claim, seat])).values()];
  const [x, bottom] = [(box[0] + box[2]) / 2 - spots[0][0], box[3] - spots[0][1]];
  const drawn = seats.slice(0, mostInRow);
  const lines = lineCount(drawn.length);
  const glyphs = drawn.map(({ properties }, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, drawn.length - line * perLine);
    const along = ((index % perLine) - (inLine - 1) / 2) * pitch;
    const offset = [x + along, bottom - (lines - line - 0.5) * pitch] as const;
    return mark(geometryOf(group, pixels), { ...properties, size: 16 as const, offset });
  });
  const label = mark(geometryOf(group, pixels), {
    id: `row ${seats[0]?.properties.id ?? ""}`,
    claims: seats.map(({ properties }) => properties.claim),
    names: namesOf(group),
    offset: [x, bottom - lines * pitch - 7] as const,
  });
  return { glyphs, labels: [label] };
}

/** Places on ribbons that rows should not hide, in pixels. */
function onRibbons(
  { ribbons }: Pick<ClaimMarks, "ribbons">,
  shown: ReadonlySet<string>,
  pixels: number,
): Plane[] {
  return ribbons
    .filter(({ properties }) => shown.has(properties.claim))
    .flatMap(({ geometry }) => geometry.coordinates.filter((_, index) => index % 3 === 0))
    .map(([longitude = 0, latitude = 0]) => {
      const [x, y] = project([longitude, latitude]);
      return [x * pixels, y * pixels];
    });
}

/**
 * Puts the glyphs of the claims that are shown where they do not hide each other at a zoom: alone, or as
 * rows beside their places. The selected claim has a large one, on the first of its ribbons.
 */
export function glyphRows(
  marks: Pick<ClaimMarks, "glyphs" | "ribbons">,
  shown: ReadonlySet<string>,
  zoom: number,
  selected: string | null,
): GlyphRows {
  const pixels = squarePixels(zoom);
  const seats = marks.glyphs.filter(({ properties }) => shown.has(properties.claim));
  const groups = groupsOf(seats, pixels, selected);
  const rows = placeGroups(groups, onRibbons(marks, shown, pixels)).map(({ group, box }) =>
    group.seats.length === 1 ? alone(group, box, pixels) : row(group, box, pixels),
  );
  return { glyphs: rows.flatMap(({ glyphs }) => glyphs), labels: rows.flatMap(({ labels }) => labels) };
}

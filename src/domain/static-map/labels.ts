import type { FeatureCollection } from "geojson";
import { type Spot, wholePixels } from "./pathData.ts";
import { type Fitted, fittingBoth, type Patch, type Rooms } from "./room.ts";
import type { Sheet } from "./sheet.ts";

export type LabelKind = "country" | "capital" | "water";

/** A name on a static map. */
export interface GroundLabel {
  readonly kind: LabelKind;
  readonly rank: number;
  readonly lines: readonly string[];
  readonly at: Spot;
}

/** Width of a letter and height of a line in pixels, as the styles set them. */
const type: Record<LabelKind, { readonly letter: number; readonly line: number }> = {
  country: { letter: 9.4, line: 15 },
  capital: { letter: 6.2, line: 15 },
  water: { letter: 6, line: 16 },
};

function kindOf(kind: unknown, rank: number): LabelKind | null {
  if (kind === "country" && rank <= 3) return "country";
  if (kind === "city" && rank === 1) return "capital";
  return (kind === "sea" || kind === "lake") && rank === 1 ? "water" : null;
}

/** A long name of more than one word stands on two lines. */
function linesOf(name: string, kind: LabelKind): string[] {
  const middle = name.indexOf(" ", Math.floor(name.length / 2) - 3);
  if (kind === "capital" || name.length < 12 || middle < 0) return [name];
  return [name.slice(0, middle), name.slice(middle + 1)];
}

/** Near where the ground ends names would be cut off, or stand for what is not drawn: this share of its size. */
const edge = 0.065;

function labelsOn(
  { features }: FeatureCollection,
  sheet: Sheet,
  [left, top, right, bottom]: Patch,
  language: string,
): GroundLabel[] {
  const [besides, above] = [edge * (right - left), edge * (bottom - top)];
  return features.flatMap(({ geometry, properties }): GroundLabel[] => {
    const rank = Number(properties?.rank);
    const kind = kindOf(properties?.kind, rank);
    if (!kind || geometry.type !== "Point") return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [[x, y] = [0, 0]] = wholePixels([sheet.place(longitude, latitude)]);
    if (x < left + besides || x > right - besides || y < top + above || y > bottom - above) return [];
    const name = String(properties?.[`name:${language}`] ?? properties?.["name:en"]);
    return [{ kind, rank, at: [x, y], lines: linesOf(name, kind) }];
  });
}

/** A capital's name stands on the right of its ring, any other in the middle of its place. */
function patchOf({ kind, lines, at: [x, y] }: GroundLabel, scale: number): Patch {
  const { letter, line } = type[kind];
  const width = Math.max(...lines.map(({ length }) => length)) * letter + 6;
  const height = lines.length * line + 2;
  const left = x * scale - (kind === "capital" ? 6 : width / 2);
  return [left, y * scale - height / 2, left + width + (kind === "capital" ? 8 : 0), y * scale + height / 2];
}

const order: Record<LabelKind, number> = { capital: 0, country: 1, water: 2 };

/** Names of capitals, countries and seas, as many as there is room for on the ground, the important first. */
export function groundLabels(
  labels: FeatureCollection,
  sheet: Sheet,
  extent: Patch,
  language: string,
  rooms: Rooms,
): Fitted<GroundLabel>["fitted"] {
  const wanted = labelsOn(labels, sheet, extent, language);
  wanted.sort((a, b) => order[a.kind] - order[b.kind] || a.rank - b.rank);
  return fittingBoth(wanted, rooms, patchOf).fitted;
}

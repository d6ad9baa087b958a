import type { FeatureCollection } from "geojson";
import { wholePixels, type Spot } from "./pathData.ts";
import type { Sheet } from "./sheet.ts";

export type LabelKind = "country" | "capital" | "water";

/** A name on a static map. */
export interface GroundLabel {
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly at: Spot;
  /** Whether a map much smaller than the sheet has room for it too. */
  readonly isEverywhere: boolean;
}

/** Left, top, right, bottom in pixels. */
export type Taken = readonly [number, number, number, number];

interface Candidate extends Omit<GroundLabel, "isEverywhere"> {
  readonly rank: number;
}

/** Width of a letter and height of a line in pixels, as the styles set them. */
const type: Record<LabelKind, { readonly letter: number; readonly line: number }> = {
  country: { letter: 8.6, line: 15 },
  capital: { letter: 6, line: 15 },
  water: { letter: 6, line: 16 },
};

const kindOf = (kind: unknown, rank: number): LabelKind | null => {
  if (kind === "country" && rank <= 3) return "country";
  if (kind === "city" && rank === 1) return "capital";
  return (kind === "sea" || kind === "lake") && rank === 1 ? "water" : null;
};

/** Names of more than one word stand on two lines where that makes them shorter by much. */
function linesOf(name: string, kind: LabelKind): string[] {
  const middle = name.indexOf(" ", Math.floor(name.length / 2) - 3);
  if (kind === "capital" || name.length < 12 || middle < 0) return [name];
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function candidates({ features }: FeatureCollection, sheet: Sheet, language: string): Candidate[] {
  return features.flatMap(({ geometry, properties }): Candidate[] => {
    const rank = Number(properties?.rank);
    const kind = kindOf(properties?.kind, rank);
    if (!kind || geometry.type !== "Point") return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [at] = wholePixels([sheet.place(longitude, latitude)]);
    const [corner, opposite] = sheet.extent;
    if (!at || at[0] < corner[0] || at[0] > opposite[0] || at[1] < corner[1] || at[1] > opposite[1]) return [];
    const name = String(properties?.[`name:${language}`] ?? properties?.["name:en"]);
    return [{ kind, rank, at, lines: linesOf(name, kind) }];
  });
}

/** The pixels that a name takes where the map is `scale` times as large as its sheet. */
function boxOf({ kind, lines, at: [x, y] }: Candidate, scale: number): Taken {
  const { letter, line } = type[kind];
  const [width, height] = [Math.max(...lines.map(({ length }) => length)) * letter, lines.length * line];
  const [left, top] = [x * scale - (kind === "capital" ? 6 : width / 2), y * scale - height / 2];
  return [left - 3, top - 2, left + width + (kind === "capital" ? 14 : 3), top + height + 2];
}

const collide = (a: Taken, b: Taken) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const order: Record<LabelKind, number> = { capital: 0, country: 1, water: 2 };

/** Those that have room, the important first. */
function fitting(wanted: readonly Candidate[], scale: number, taken: readonly Taken[]): Candidate[] {
  const boxes = [...taken];
  return wanted.filter((one) => {
    const box = boxOf(one, scale);
    if (boxes.some((other) => collide(box, other))) return false;
    boxes.push(box);
    return true;
  });
}

/** What the signs of claims take up on a map that is `scale` times as large as its sheet. */
export interface Occupied {
  readonly scale: number;
  readonly boxes: readonly Taken[];
}

/**
 * Names of countries, capitals and seas that hide neither each other nor what is `occupied`.
 * @param small the smallest map on which the sheet is shown.
 */
export function groundLabels(
  labels: FeatureCollection,
  sheet: Sheet,
  language: string,
  [full, small]: readonly [full: Occupied, small: Occupied],
): GroundLabel[] {
  const wanted = candidates(labels, sheet, language).sort(
    (a, b) => order[a.kind] - order[b.kind] || a.rank - b.rank,
  );
  const shown = fitting(wanted, full.scale, full.boxes);
  const everywhere = new Set(fitting(shown, small.scale, small.boxes));
  return shown.map((one) => ({
    kind: one.kind,
    lines: one.lines,
    at: one.at,
    isEverywhere: everywhere.has(one),
  }));
}

import edtf from "edtf";
import type { DateSpan, DateTable } from "./dateSpan.ts";

/** What this file reads of the library's values. */
interface EdtfValue {
  type: string;
  min: number;
  max: number;
  approximate?: unknown;
  uncertain?: unknown;
  precision?: number;
  lower?: unknown;
  upper?: unknown;
  values?: unknown[];
}

const isValue = (part: unknown): part is EdtfValue =>
  typeof part === "object" && part !== null && "type" in part && "min" in part;

function parts(value: EdtfValue): EdtfValue[] {
  const inner = [value.lower, value.upper, ...(value.values ?? [])].filter(isValue);
  return inner.length > 0 ? inner : [value];
}

const isoDay = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;

/** A qualifier is true, or a bit mask of the parts that it qualifies. */
const qualified = (mask: unknown) =>
  mask === true ||
  (typeof mask === "object" && mask !== null && Number((mask as { value: number }).value) > 0);

/** An end that is open ("..") or not known (nothing after the slash). */
const isOpen = (end: unknown) =>
  end === null || end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY;

const units: Record<number, DateSpan["finest"]> = { 1: "year", 2: "month", 3: "day" };

function finest(pieces: EdtfValue[]): DateSpan["finest"] {
  const precisions = [...new Set(pieces.map((piece) => piece.precision))];
  const [only] = precisions;
  return precisions.length === 1 && only !== undefined ? (units[only] ?? "other") : "other";
}

/**
 * Reads an EDTF date, levels 0 to 2 (ISO 8601-2, Library of Congress).
 * @returns its span, or null where the text is not a possible date.
 */
export function readDate(text: string): DateSpan | null {
  let value: EdtfValue;
  try {
    value = edtf(text, { level: 2 }) as unknown as EdtfValue;
  } catch {
    return null;
  }
  const isInterval = value.type === "Interval";
  const pieces = parts(value);
  return {
    edtf: text,
    from: isInterval && isOpen(value.lower) ? null : isoDay(value.min),
    to: isInterval && isOpen(value.upper) ? null : isoDay(value.max),
    approximate: pieces.some((piece) => qualified(piece.approximate)),
    uncertain: pieces.some((piece) => qualified(piece.uncertain)),
    finest: finest(pieces),
  };
}

/** Reads many dates at once. A text that is no date is left out: the checker names it. */
export function dateTable(texts: Iterable<string>): DateTable {
  const table: Record<string, DateSpan> = {};
  for (const text of texts) {
    const span = readDate(text);
    if (span) table[text] = span;
  }
  return table;
}

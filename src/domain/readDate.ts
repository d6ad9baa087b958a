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
  earlier?: boolean;
  later?: boolean;
  unspecified?: { month: number; day: number };
}

const isValue = (part: unknown): part is EdtfValue =>
  typeof part === "object" && part !== null && "type" in part && "min" in part;

/** The dates of a span or a set; a set keeps what it writes as "a..b" as a pair. */
function parts(value: EdtfValue): EdtfValue[] {
  const inner = [value.lower, value.upper, ...(value.values ?? []).flat()].filter(isValue);
  return inner.length > 0 ? inner : [value];
}

const isoDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** A qualifier is true, or a bit mask of the parts that it qualifies. */
const qualified = (mask: unknown) =>
  mask === true ||
  (typeof mask === "object" && mask !== null && Number((mask as { value: number }).value) > 0);

/** An end that is open ("..") or not known (nothing after the slash). */
const isOpen = (end: unknown) =>
  end === null || end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY;

const units = [undefined, "year", "month", "day"] as const;

/** The finest unit that is written out: of "2019-01-XX" the month, of "2019-XX" the year. */
function unitOf({ precision, unspecified }: EdtfValue): DateSpan["finest"] {
  const writtenOut = unspecified?.month ? 1 : unspecified?.day ? 2 : 3;
  return units[Math.min(precision ?? 0, writtenOut)] ?? "other";
}

function finest(pieces: EdtfValue[]): DateSpan["finest"] {
  const [only, ...others] = new Set(pieces.map(unitOf));
  return only !== undefined && others.length === 0 ? only : "other";
}

const times = /T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?/gu;

/** The library takes 29 February in every year, and years of any length. */
function isPossible(text: string): boolean {
  const years = [...text.matchAll(/([\dX]{4})-[?~%]?02-[?~%]?29/gu)].map(([, year]) => Number(year));
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return years.every(isLeap) && !/Y|(?:^|[/[{,.])[?~%]?-/u.test(text);
}

function parse(text: string): EdtfValue | null {
  try {
    edtf(text, { level: 2 });
    // A day is the day as it is written, wherever its clock stood.
    return edtf(text.replace(times, ""), { level: 2 }) as unknown as EdtfValue;
  } catch {
    return null;
  }
}

/**
 * Reads an EDTF date of the years 0 to 9999, levels 0 to 2 (ISO 8601-2, Library of Congress).
 * @returns its span, or null where the text is not a possible date.
 */
export function readDate(text: string): DateSpan | null {
  const value = isPossible(text) ? parse(text) : null;
  if (value === null) return null;
  const isInterval = value.type === "Interval";
  const pieces = parts(value);
  const isOpenBefore = value.earlier || (isInterval && isOpen(value.lower));
  const isOpenAfter = value.later || (isInterval && isOpen(value.upper));
  if (isOpenBefore && isOpenAfter) return null;
  return {
    edtf: text,
    from: isOpenBefore ? null : isoDay(Math.min(...pieces.map(({ min }) => min))),
    to: isOpenAfter ? null : isoDay(Math.max(...pieces.map(({ max }) => max))),
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

import type { Precision } from "./schema/vocabulary.ts";

/**
 * UCDP GED `where_prec` → ACLED `geo_precision` (1 a place, 2 a small part of a region, 3 a larger region).
 * ACLED has no code for a whole country, nor for water and air: there is nothing to write then.
 */
export const acledPlaces: Readonly<Record<Precision, 1 | 2 | 3 | null>> = {
  1: 1,
  2: 2,
  3: 2,
  4: 3,
  5: 3,
  6: null,
  7: null,
};

/** UCDP GED `date_prec`: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year. */
export const datePrecisions = [1, 2, 3, 4, 5] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** UCDP GED `date_prec` → ACLED `time_precision` (1 a day, 2 a week, 3 a month); none is as wide as a year. */
export const acledTimes: Readonly<Record<DatePrecision, 1 | 2 | 3 | null>> = {
  1: 1,
  2: 2,
  3: 2,
  4: 3,
  5: null,
};

/**
 * What an EDTF date covers, as whole days (ISO 8601, Gregorian, both ends inside).
 * A null end is open. `finest` is the unit in which it was written.
 */
export interface DateSpan {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly finest: "day" | "month" | "year" | "other";
}

/** Spans by the EDTF text that they were read from. Made at build, so that no page carries the parser. */
export type DateTable = Readonly<Record<string, DateSpan>>;

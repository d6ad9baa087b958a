import { acledTimes } from "../crosswalk.ts";
import type { DateSpan } from "../dateSpan.ts";
import { datePrecision } from "./datePrecision.ts";

/**
 * Linked Places `when`: one timespan of whole days (ISO 8601, both ends inside), with our EDTF text beside it.
 * `certainty` is never "certain": the day is what somebody says, not what is established.
 */
export interface When {
  readonly timespans: readonly {
    readonly start?: { readonly earliest: string };
    readonly end?: { readonly latest: string };
  }[];
  readonly certainty: "less-certain" | "uncertain";
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** UCDP GED and ACLED codes; null where the code has no value for it. */
  readonly date_prec: number | null;
  readonly time_precision: number | null;
}

export function whenOf(span: DateSpan): When {
  const { from, to, approximate, uncertain, edtf } = span;
  const precision = datePrecision(span);
  return {
    timespans: [
      {
        ...(from === null ? {} : { start: { earliest: from } }),
        ...(to === null ? {} : { end: { latest: to } }),
      },
    ],
    certainty: approximate || uncertain ? "uncertain" : "less-certain",
    edtf,
    approximate,
    uncertain,
    date_prec: precision,
    time_precision: precision && acledTimes[precision],
  };
}

import type { DateSpan } from "#domain/dateSpan.ts";

const exact = { approximate: false, uncertain: false } as const;

/** Dates as the data write them, already read: the page carries no parser. */
export const dateExamples = {
  day: { edtf: "2019-01-28", from: "2019-01-28", to: "2019-01-28", finest: "day", ...exact },
  approximate: {
    edtf: "2019-01-28~",
    from: "2019-01-28",
    to: "2019-01-28",
    finest: "day",
    approximate: true,
    uncertain: false,
  },
  uncertain: {
    edtf: "2019-01-28?",
    from: "2019-01-28",
    to: "2019-01-28",
    finest: "day",
    approximate: false,
    uncertain: true,
  },
  both: {
    edtf: "2019-01-28%",
    from: "2019-01-28",
    to: "2019-01-28",
    finest: "day",
    approximate: true,
    uncertain: true,
  },
  month: { edtf: "2019-01-XX", from: "2019-01-01", to: "2019-01-31", finest: "month", ...exact },
  span: { edtf: "2019-01-12/2019-01-13", from: "2019-01-12", to: "2019-01-13", finest: "day", ...exact },
  open: { edtf: "2017-10-05/..", from: "2017-10-05", to: null, finest: "day", ...exact },
} as const satisfies Record<string, DateSpan>;

export const dateSigns = Object.keys(dateExamples) as (keyof typeof dateExamples)[];

import { atlasDates } from "../atlasDates.ts";
import type { Rule } from "../draft.ts";
import { spanOf } from "../spanOf.ts";

const forms =
  "Write it in EDTF, such as 2019-01-28, 2019-01-28~ (about), 2019-01-12/2019-01-13 (a span) or 2019-01 (a month).";

export const impossibleDate: Rule = {
  needs: [],
  find: (draft) =>
    atlasDates(draft).flatMap(({ file, id, field, date }) =>
      spanOf(date) ? [] : [{ file, id, field, message: `“${date}” is not a possible date. ${forms}` }],
    ),
};

import { faultIn, type Rule } from "../draft.ts";

/** A document may have a statement from two others, but not twice from one. */
export const reportTwice: Rule = {
  needs: [],
  find: ({ statements }) =>
    statements.flatMap(({ id, reports }) =>
      reports.flatMap(({ source, via }, i) =>
        !reports.slice(0, i).some((before) => before.source === source && before.via === via)
          ? []
          : [
              faultIn("statements")(
                id,
                `reports[${i}]`,
                `The source “${source}” stands here twice with the same “via”. Take one out.`,
              ),
            ],
      ),
    ),
};

import { faultIn, type Rule } from "../draft.ts";

const fields = ["taken", "killed", "strength"] as const;

export const unevenCount: Rule = {
  needs: [],
  find: ({ statements }) =>
    statements.flatMap(({ id, versions }) =>
      fields.flatMap((field) =>
        (versions[field] ?? []).flatMap(({ min, max }, i) =>
          max === null || max >= min
            ? []
            : [
                faultIn("statements")(
                  id,
                  `versions.${field}[${i}]`,
                  `The most (${max}) is less than the least (${min}). Where no most is said, write null.`,
                ),
              ],
        ),
      ),
    ),
};

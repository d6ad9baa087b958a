import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { liesBefore } from "../liesBefore.ts";

export const olderThanStatement: Rule = {
  needs: [],
  find: ({ statements, sources }) => {
    const published = new Map(sources.map((source) => [source.id, source.published.date]));
    return statements.flatMap(({ id, said, reports }) =>
      reports.flatMap(({ source }, i): Fault[] => {
        const date = published.get(source);
        if (!date || liesBefore(date, said.date) === null) return [];
        const message = `The source “${source}” was published (${date}) before this was said (${said.date}).`;
        return [faultIn("statements")(id, `reports[${i}].source`, message)];
      }),
    );
  },
};

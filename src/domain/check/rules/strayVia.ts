import type { Statement } from "../../schema/statement.ts";
import { faultIn, type Rule, whole } from "../draft.ts";
import type { Fault } from "../fault.ts";

type ById = ReadonlyMap<string, Statement>;

const sources = ({ reports }: Statement) => reports.map(({ source }) => source);

/** The statements that one repeats, nearest first. */
function repeated(byId: ById, statement: Statement): Statement[] {
  const line = [statement];
  for (let next = byId.get(statement.relays?.statement ?? ""); next && !line.includes(next); ) {
    line.push(next);
    next = byId.get(next.relays?.statement ?? "");
  }
  return line.slice(1);
}

/** A report has a statement from a document that carries it, or carries what it repeats. */
export const strayVia: Rule = {
  needs: whole("statements"),
  find: ({ statements }) => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    return statements.flatMap((statement) => {
      const carrying = new Set([statement, ...repeated(byId, statement)].flatMap(sources));
      return statement.reports.flatMap(({ via }, i): Fault[] =>
        via === null || carrying.has(via)
          ? []
          : [
              faultIn("statements")(
                statement.id,
                `reports[${i}].via`,
                `The source “${via}” does not carry this statement or one that it repeats. Add it to the reports, or write null.`,
              ),
            ],
      );
    });
  },
};

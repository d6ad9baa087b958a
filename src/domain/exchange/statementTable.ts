import type { ExchangeMaterial } from "./claimCollection.ts";
import { csvText } from "./csv.ts";
import {
  type StatementColumn,
  statementColumnNames,
  statementColumns,
  statementRow,
} from "./statementColumns.ts";

/** The statements on the exported claims as CSV: a row a statement, claim by claim, the first row the columns. */
export function statementTable({ index, facts, words }: ExchangeMaterial): string {
  const rows = facts.flatMap((one) =>
    (index.statementsOf.get(one.claim.id) ?? []).map((statement) => {
      const row = statementRow(index, statement, one, words);
      return statementColumnNames.map((column) => String(statementColumns[column](row) ?? ""));
    }),
  );
  return csvText([statementColumnNames, ...rows]);
}

/** What each column of the table of statements means, as CSV. */
export function statementDictionary(meanings: Readonly<Record<StatementColumn, string>>): string {
  return csvText([
    ["column", "meaning"],
    ...statementColumnNames.map((column) => [column, meanings[column]]),
  ]);
}

import type { ChainReport, ChainTelling } from "#domain/chainList.ts";
import type { Branch } from "#domain/growForest.ts";
import styles from "./Chain.module.css";
import { ReportLine } from "./ReportLine.tsx";
import { TellingHead } from "./TellingHead.tsx";

interface ChainEntriesProps {
  readonly reports: readonly Branch<ChainReport>[];
  readonly tellings: readonly Branch<ChainTelling>[];
}

/**
 * What stands under an entry of the chain: first the documents, each with those that had it from them, then
 * the statements that repeat it, each with its own documents.
 */
export function ChainEntries({ reports, tellings }: ChainEntriesProps) {
  if (reports.length + tellings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reports.map(({ item, branches }) => (
        <li
          key={item.source.id}
          className={styles.entry}
          data-link={item.had.some(({ basis }) => basis.kind === "stated") ? "stated" : "inferred"}
        >
          <ReportLine report={item} />
          <ChainEntries reports={branches} tellings={[]} />
        </li>
      ))}
      {tellings.map(({ item, branches }) => (
        <li key={item.statement.id} className={styles.entry} data-link={item.statement.relays?.basis.kind}>
          <TellingHead statement={item.statement} />
          <ChainEntries reports={item.reports} tellings={branches} />
        </li>
      ))}
    </ul>
  );
}

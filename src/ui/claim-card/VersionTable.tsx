import { found } from "#domain/atlasIndex.ts";
import type { FieldVersions } from "#domain/versionTable.ts";
import { versions } from "#messages/en/versions.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { StatementButton } from "#ui/kit/StatementButton.tsx";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { useDayWords } from "./useDayWords.ts";
import styles from "./Versions.module.css";

interface VersionTableProps {
  readonly label: string;
  readonly tellings: FieldVersions["tellings"];
}

/** Who tells it how, oldest first. */
export function VersionTable({ label, tellings }: VersionTableProps) {
  const { index } = useAtlas();
  const dayWords = useDayWords();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.column}>
            <VisuallyHidden>{versions.columns.who}</VisuallyHidden>
          </th>
          <th scope="col" className={styles.column}>
            <VisuallyHidden>{versions.columns.what}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {tellings.map(({ statement, value }) => (
          <tr key={statement.id} className={styles.row}>
            <th scope="row" className={styles.who}>
              <StatementButton statement={statement.id}>
                {found(index.speakers, statement.speaker).names.en}
              </StatementButton>
              <span className={styles.day}> {dayWords(statement.said.date, "short")}</span>
            </th>
            <td className={styles.value}>{versions.value(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

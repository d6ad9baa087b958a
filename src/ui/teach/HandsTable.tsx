import { allHands, type Grade, type Hands, handsFor, rounds } from "#domain/classroom/hands.ts";
import { useClassroom } from "./context.ts";
import styles from "./HandsPanel.module.css";

interface HandsTableProps {
  readonly hands: Hands;
  readonly grades: readonly Grade[];
  readonly words: Readonly<Record<string, string>>;
}

/** The same as the bars, as a table. */
export function HandsTable({ hands, grades, words }: HandsTableProps) {
  const { teach } = useClassroom();
  return (
    <details>
      <summary className={styles.quiet}>{teach.table}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{teach.grade}</th>
            {rounds.map((round) => (
              <th key={round} scope="col">
                {teach.total(teach.rounds[round], allHands(hands, round, grades))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map((grade) => (
            <tr key={grade}>
              <th scope="row">
                {grade} {words[grade]}
              </th>
              {rounds.map((round) => (
                <td key={round}>{handsFor(hands, round, grade)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";

interface CodeTableProps {
  readonly title: string;
  readonly rows: readonly (readonly [ucdp: number, acled: number | null, meaning: string])[];
}

/** Our codes with the nearest ones of another data set. */
export function CodeTable({ title, rows }: CodeTableProps) {
  const { codes } = useMethodWords();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{codes.ucdp}</th>
          <th scope="col">{codes.acled}</th>
          <th scope="col">{codes.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([ucdp, acled, meaning]) => (
          <tr key={ucdp}>
            <th scope="row">{ucdp}</th>
            <td>{acled ?? codes.none}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

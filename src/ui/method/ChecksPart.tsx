import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

export function ChecksPart() {
  const { checks } = useMethodWords();
  return (
    <>
      <Prose text={checks.text} />
      <ul className={styles.list}>
        {Object.entries(checks.refused).map(([rule, words]) => (
          <li key={rule}>{words}</li>
        ))}
      </ul>
    </>
  );
}

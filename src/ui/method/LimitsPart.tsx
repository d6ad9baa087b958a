import { useAtlas } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

export function LimitsPart() {
  const { notFound } = useAtlas().index.atlas;
  const { limits } = useMethodWords();
  return (
    <>
      <Prose text={limits.text} />
      <h3 className={styles.heading}>{limits.notFound}</h3>
      <ul className={styles.list}>
        {notFound.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}

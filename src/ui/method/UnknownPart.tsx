import { LevelScale } from "#ui/kit/LevelScale.tsx";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

export function UnknownPart() {
  const method = useMethodWords();
  return (
    <>
      <Prose text={method.unknown.text} />
      <p className={styles.scales}>
        <LevelScale steps={["A", "B", "C", "D", "E"]} unjudged="F" value="F" />
        <LevelScale steps={[1, 2, 3, 4, 5]} unjudged={6} value={6} />
      </p>
    </>
  );
}

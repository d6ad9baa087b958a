import { useAtlas } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function MarksPart() {
  const { claims, statements, sources, outlets } = useAtlas().index.atlas;
  const { marks } = useMethodWords();
  return (
    <>
      <Prose text={marks.text} />
      <SignList>
        {marks.words.map(([word, meaning]) => (
          <SignEntry key={word} term={word}>
            {meaning}
          </SignEntry>
        ))}
      </SignList>
      <p className={styles.note}>
        {marks.counts(claims.length, statements.length, sources.length, outlets.length)}
      </p>
    </>
  );
}

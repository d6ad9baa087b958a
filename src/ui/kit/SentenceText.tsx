import type { Phrase } from "#domain/sentence.ts";
import styles from "./SentenceText.module.css";

/** A claim's sentence: who said it and who denies it stand out. */
export function SentenceText({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return phrases.map(({ text, strong }) =>
    strong ? (
      <b key={text} className={styles.strong}>
        {text}
      </b>
    ) : (
      text
    ),
  );
}

import styles from "./Method.module.css";

/** Paragraphs of text. */
export function Prose({ text }: { readonly text: readonly string[] }) {
  return (
    <div className={styles.prose}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

import styles from "./Sheet.module.css";

/** Empty lines to write on. */
export function WritingLines({ count }: { readonly count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one line is like another
        <span key={line} />
      ))}
    </div>
  );
}

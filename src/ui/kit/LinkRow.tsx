import styles from "./LinkRow.module.css";

interface LinkRowProps {
  readonly title: string;
  readonly links: readonly (readonly [words: string, address: string])[];
  readonly note?: string;
}

/** Links that belong together, in a line behind their title. */
export function LinkRow({ title, links, note }: LinkRowProps) {
  return (
    <div className={styles.row}>
      <span className={styles.title}>{title}</span>
      {links.map(([words, address]) => (
        <a key={address} href={address}>
          {words}
        </a>
      ))}
      {note && <span>{note}</span>}
    </div>
  );
}

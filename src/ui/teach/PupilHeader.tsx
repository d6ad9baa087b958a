import { useMessages } from "#ui/kit/context.ts";
import styles from "./PupilHeader.module.css";

/** The name and the caveat, and no way to a page that shows the grade. */
export function PupilHeader() {
  const { site } = useMessages();
  return (
    <header className={styles.header}>
      <p className={styles.wordmark} lang="en">
        {site.name}
      </p>
      <p className={styles.caveat}>{site.unverified}</p>
    </header>
  );
}

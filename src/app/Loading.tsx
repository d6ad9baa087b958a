import { useMessages } from "#ui/kit/context.ts";
import styles from "./Loading.module.css";

export function Loading() {
  const { notices, site } = useMessages();
  return (
    <main className={styles.loading} aria-busy="true">
      <h1 className={styles.title}>{site.motto}</h1>
      <p>{notices.loading}</p>
    </main>
  );
}

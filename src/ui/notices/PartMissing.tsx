import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./Notices.module.css";

/** A part of the page is no longer on the server. The address keeps what was chosen, so loading again loses nothing. */
export function PartMissing() {
  const { notices, shell } = useMessages();
  return (
    <div className={styles.notice}>
      <p>{notices.partMissing}</p>
      <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
    </div>
  );
}

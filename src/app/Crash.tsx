import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./Crash.module.css";

export function Crash({ message }: { readonly message: string }) {
  const { shell } = useMessages();
  return (
    <main className={styles.crash} role="alert">
      <h1 className={styles.title}>{shell.crashed}</h1>
      <p>{shell.crashedDetail(message)}</p>
      <p>
        <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
      </p>
    </main>
  );
}

import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./NewerEdition.module.css";

interface NewerEditionProps {
  readonly onTakeOver: () => void;
  readonly onLater: () => void;
}

/** Asks before a newer edition takes the place of the one that is read. */
export function NewerEdition({ onTakeOver, onLater }: NewerEditionProps) {
  const { takeAlong } = useMessages();
  return (
    <section className={styles.notice} role="status" aria-label={takeAlong.title}>
      <p>{takeAlong.newer}</p>
      <p className={styles.buttons}>
        <Button onClick={onTakeOver}>{takeAlong.takeOver}</Button>
        <Button look="quiet" onClick={onLater}>
          {takeAlong.later}
        </Button>
      </p>
    </section>
  );
}

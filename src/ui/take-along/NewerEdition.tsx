import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./NewerEdition.module.css";

interface NewerEditionProps {
  readonly standing: "newer" | "takingOver" | "held";
  readonly onTakeOver: () => void;
  readonly onLater: () => void;
}

/** Asks before a newer edition takes the place of the one that is read, and says when it cannot do so at once. */
export function NewerEdition({ standing, onTakeOver, onLater }: NewerEditionProps) {
  const { takeAlong } = useAllMessages();
  const isAsked = standing === "newer";
  return (
    <section className={styles.notice} aria-label={takeAlong.title}>
      <p>{takeAlong[standing]}</p>
      <p className={styles.buttons}>
        {isAsked && <Button onClick={onTakeOver}>{takeAlong.takeOver}</Button>}
        <Button look="quiet" onClick={onLater}>
          {isAsked ? takeAlong.later : takeAlong.close}
        </Button>
      </p>
    </section>
  );
}

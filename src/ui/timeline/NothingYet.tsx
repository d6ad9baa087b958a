import { chooseDay } from "#store/timeActions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import styles from "./NothingYet.module.css";

/** On a day before anything had been said: a sentence, and the way back. */
export function NothingYet() {
  const { timeline } = useMessages();
  return (
    <div className={styles.nothing}>
      <p>{timeline.nothingYet}</p>
      <Button
        onClick={() => {
          chooseDay(null);
          focusClaims();
        }}
      >
        {timeline.showAll}
      </Button>
    </div>
  );
}

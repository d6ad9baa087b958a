import { showEverything } from "#store/actions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import styles from "./NothingFound.module.css";

/** When no claim passes: a sentence, and the way back. */
export function NothingFound({ all }: { readonly all: number }) {
  const { claimList } = useMessages();
  return (
    <div className={styles.nothing}>
      <p>{claimList.nothing}</p>
      <Button
        onClick={() => {
          showEverything();
          focusClaims();
        }}
      >
        {claimList.showAll(all)}
      </Button>
    </div>
  );
}

import type { ReactNode } from "react";
import { showEverything } from "#store/actions.ts";
import { isRestricted } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import styles from "./ClaimCount.module.css";

interface ClaimCountProps {
  readonly shown: number;
  readonly all: number;
  /** What to say in its stead while it is not known how many; null where it is. */
  readonly undecided: string | null;
  /** What can be done with the claims that are shown. */
  readonly children: ReactNode;
}

/** How many claims are shown, told also to screen readers whenever it changes; and the way back to all. */
export function ClaimCount({ shown, all, undecided, children }: ClaimCountProps) {
  const { claimList, filters } = useMessages();
  const restricted = useChoice(isRestricted);
  return (
    <div className={styles.count} data-restricted={restricted}>
      <p role="status">{undecided ?? claimList.shown(shown, all)}</p>
      {children}
      {restricted && shown > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            showEverything();
            focusClaims();
          }}
        >
          {filters.clear}
        </Button>
      )}
    </div>
  );
}

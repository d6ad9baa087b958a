import { Suspense, useState } from "react";
import { useMessages } from "#ui/kit/context.ts";
import { LetterRules } from "./LetterRules.tsx";
import styles from "./OwnView.module.css";
import { ReadRule } from "./ReadRule.tsx";
import { TieRules } from "./TieRules.tsx";

/** What a reader may leave out, folded away until it is asked for. */
export function OwnViewPanel() {
  const { ownView } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.panel} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.open}>{ownView.open}</summary>
      {isOpen && (
        <div className={styles.rules}>
          <p className={styles.intro}>{ownView.intro}</p>
          <Suspense fallback={null}>
            <ReadRule />
            <TieRules />
            <LetterRules />
          </Suspense>
        </div>
      )}
    </details>
  );
}

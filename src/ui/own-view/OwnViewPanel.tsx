import { useMessages } from "#ui/kit/context.ts";
import { LetterRules } from "./LetterRules.tsx";
import styles from "./OwnView.module.css";
import { ReadRule } from "./ReadRule.tsx";
import { TieRules } from "./TieRules.tsx";

/** What a reader may leave out, folded away until it is asked for. */
export function OwnViewPanel() {
  const { ownView } = useMessages();
  return (
    <details className={styles.panel}>
      <summary className={styles.open}>{ownView.open}</summary>
      <div className={styles.rules}>
        <p className={styles.intro}>{ownView.intro}</p>
        <ReadRule />
        <TieRules />
        <LetterRules />
      </div>
    </details>
  );
}

import { ownRules } from "#messages/en/ownRules.ts";
import { LetterRules } from "./LetterRules.tsx";
import styles from "./OwnView.module.css";
import { ReadRule } from "./ReadRule.tsx";
import { TieRules } from "./TieRules.tsx";

/** All that a reader may leave out. */
export function OwnViewRules() {
  return (
    <>
      <p className={styles.intro}>{ownRules.intro}</p>
      <ReadRule />
      <TieRules />
      <LetterRules />
    </>
  );
}

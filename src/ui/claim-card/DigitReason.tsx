import type { Claim } from "#domain/schema/claim.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./Levels.module.css";
import { useDayWords } from "./useDayWords.ts";

interface DigitReasonProps {
  readonly information: Claim["information"];
  /** Says which grade it is a reason for, where it does not stand under it. */
  readonly isNamed: boolean;
}

/** Why the information has its digit, who graded it and when. */
export function DigitReason({ information, isNamed }: DigitReasonProps) {
  const { card, levels } = useMessages();
  const { digit, reason, gradedBy, gradedOn } = information;
  return (
    <div>
      <p className={styles.reason}>
        {isNamed && <b className={styles.whose}>{card.reasonFor(levels.information, digit, null)} </b>}
        {reason}
      </p>
      <p className={styles.aside}>{card.graded(gradedBy, useDayWords()(gradedOn))}</p>
    </div>
  );
}

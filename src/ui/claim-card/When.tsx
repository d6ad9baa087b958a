import type { ReactNode } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./Terms.module.css";
import { useDayWords } from "./useDayWords.ts";

interface WhenProps {
  readonly facts: ClaimFacts;
  readonly drawing: ReactNode;
}

/** Two dates: when it is said to have happened, and when it was said. */
export function When({ facts, drawing }: WhenProps) {
  const { times, dates } = useAllMessages();
  const dayWords = useDayWords();
  const { happened } = facts.claim;
  return (
    <CardSection heading={times.when}>
      <dl className={styles.terms}>
        <div className={styles.term}>
          <dt>{times.happened}</dt>
          <dd>
            {happened ? dayWords(happened.date) : times.notStated}
            {happened?.wording && <span className={styles.detail}>{times.worded(happened.wording)}</span>}
            {happened?.countedFrom && (
              <span className={styles.detail}>{times.countedFrom(dayWords(happened.countedFrom))}</span>
            )}
          </dd>
        </div>
        <div className={styles.term}>
          <dt>{times.said}</dt>
          <dd>{facts.sentence.said ? dates.span(facts.sentence.said) : dates.notKnown}</dd>
        </div>
      </dl>
      {drawing}
    </CardSection>
  );
}

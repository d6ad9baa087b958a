import type { OpeningFacts } from "#domain/claimFacts.ts";
import { EntryMeta } from "#ui/claim-list/EntryMeta.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import { Again } from "#ui/notices/Again.tsx";
import styles from "./CardWaiting.module.css";
import { useWhole, useWholeProblem } from "./useWholeProblem.ts";

interface CardWaitingProps {
  readonly facts: OpeningFacts;
}

/** Below a card's sentence, until the rest is there, or why it is not; the claim's own page has it all. */
export function CardWaiting({ facts }: CardWaitingProps) {
  const { notices, shell } = useMessages();
  const whole = useWhole();
  const problem = useWholeProblem(whole);
  const isMissing = problem !== null && !problem.isRetrying;
  const address = useClaimAddress(facts.claim.id);
  return (
    <div className={styles.waiting} aria-busy={!isMissing}>
      <p className={styles.standing}>
        <EntryMeta facts={facts} />
      </p>
      {isMissing ? (
        <div className={styles.missing} role="alert" data-says-missing="">
          <p>
            {shell.cardMissing} {notices.reason(problem.failure)}
          </p>
          <p>
            <Again failure={problem.failure} onRetry={() => whole?.retry()} />
          </p>
        </div>
      ) : (
        <p>{shell.cardWaits}</p>
      )}
      <p>
        <a href={address}>{shell.cardPage}</a>
      </p>
    </div>
  );
}

/** Where the code of cards cannot be had. */
export function CardMissing({ facts }: CardWaitingProps) {
  const { shell } = useMessages();
  return (
    <div className={styles.waiting}>
      <p className={styles.standing}>
        <EntryMeta facts={facts} />
      </p>
      <p>{shell.cardMissing}</p>
      <p>
        <a href={useClaimAddress(facts.claim.id)}>{shell.cardPage}</a>
      </p>
    </div>
  );
}

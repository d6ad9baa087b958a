import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import styles from "./CardWaiting.module.css";
import { useWhole, useWholeProblem } from "./useWholeProblem.ts";

/** Below a card's sentence, until the rest is there, or why it is not; the claim's own page has it all. */
export function CardWaiting({ claim }: { readonly claim: string }) {
  const { notices, shell } = useMessages();
  const whole = useWhole();
  const problem = useWholeProblem(whole);
  const address = useClaimAddress(claim);
  return (
    <div className={styles.waiting} aria-busy={problem === null || problem.isRetrying}>
      {problem && !problem.isRetrying ? (
        <>
          <p>
            {shell.cardMissing} {notices.reason(problem.failure)}
          </p>
          <p>
            <Button onClick={whole?.retry}>{notices.retry}</Button>
          </p>
        </>
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
export function CardMissing({ facts }: { readonly facts: { readonly claim: { readonly id: string } } }) {
  const { shell } = useMessages();
  return (
    <div className={styles.waiting}>
      <p>{shell.cardMissing}</p>
      <p>
        <a href={useClaimAddress(facts.claim.id)}>{shell.cardPage}</a>
      </p>
    </div>
  );
}

import { useMessages } from "#ui/kit/context.ts";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import styles from "./CardWaiting.module.css";

/** Below a card's sentence, until the rest is there; the claim's own page has it all. */
export function CardWaiting({ claim }: { readonly claim: string }) {
  const { shell } = useMessages();
  return (
    <div className={styles.waiting} aria-busy="true">
      <p>{shell.cardWaits}</p>
      <p>
        <a href={useClaimAddress(claim)}>{shell.cardPage}</a>
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

import type { ReactNode } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./ClaimCard.module.css";

interface ClaimCardProps {
  readonly facts: OpeningFacts;
  /** null where the card is the page, and there is nothing to go back to. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}

/** One claim: its sentence, and below it all that is known of it. */
export function ClaimCard({ facts, onClose, children }: ClaimCardProps) {
  return (
    <article className={styles.card} data-card={facts.claim.id} aria-labelledby="card-heading">
      <CardHead facts={facts} onClose={onClose} />
      {children}
    </article>
  );
}

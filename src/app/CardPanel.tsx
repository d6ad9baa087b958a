import { type ComponentType, Suspense } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { closeClaim } from "#store/actions.ts";
import { ClaimCard } from "#ui/claim-card/ClaimCard.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./CardPanel.module.css";
import { CardWaiting } from "./CardWaiting.tsx";
import { useEscape } from "./useEscape.ts";

interface CardPanelProps {
  readonly facts: ClaimFacts;
  readonly Body: ComponentType<{ readonly facts: ClaimFacts }>;
}

/** The open claim: its sentence at once, the rest of it when it is there. Every card begins at its top. */
export function CardPanel({ facts, Body }: CardPanelProps) {
  const { shell } = useMessages();
  const panel = useEscape(closeClaim);
  return (
    <aside ref={panel} className={styles.panel} aria-label={shell.card}>
      <ClaimCard facts={facts} onClose={closeClaim}>
        <Suspense fallback={<CardWaiting claim={facts.claim.id} />}>
          <Body facts={facts} />
        </Suspense>
      </ClaimCard>
    </aside>
  );
}

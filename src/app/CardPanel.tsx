import { type ComponentType, memo, Suspense } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { closeClaim } from "#store/actions.ts";
import { ClaimCard } from "#ui/claim-card/ClaimCard.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./CardPanel.module.css";
import { CardWaiting } from "./CardWaiting.tsx";
import { useEscape } from "./useEscape.ts";

interface CardPanelProps {
  readonly facts: OpeningFacts;
  readonly Body: ComponentType<{ readonly facts: OpeningFacts }>;
}

/** Remembered, so that nothing around it makes React throw away the HTML of a claim's page while its data is on the way. */
const CardRest = memo(function CardRest({ facts, Body }: CardPanelProps) {
  return (
    <Suspense fallback={<CardWaiting facts={facts} />}>
      <Body facts={facts} />
    </Suspense>
  );
});

/** The open claim: its sentence at once, the rest of it when it is there. Every card begins at its top. */
export function CardPanel({ facts, Body }: CardPanelProps) {
  const { shell } = useMessages();
  const panel = useEscape(closeClaim);
  return (
    <aside ref={panel} className={styles.panel} aria-label={shell.card}>
      <ClaimCard facts={facts} onClose={closeClaim}>
        <CardRest facts={facts} Body={Body} />
      </ClaimCard>
    </aside>
  );
}

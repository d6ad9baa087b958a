import type { ClaimFacts } from "#domain/claimFacts.ts";
import { closeClaim, openClaim } from "#store/actions.ts";
import { ClaimCard } from "#ui/claim-card/ClaimCard.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { ClaimRemains } from "#ui/own-view/ClaimRemains.tsx";
import styles from "./CardPanel.module.css";
import { cardDrawings } from "./cardDrawings.tsx";
import { OwnGrade } from "./OwnGrade.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useEscape } from "./useEscape.ts";

/** The open claim. Every card begins at its top. */
export function CardPanel({ facts }: { readonly facts: ClaimFacts }) {
  const { shell } = useMessages();
  const panel = useEscape(closeClaim);
  return (
    <aside ref={panel} className={styles.panel} aria-label={shell.card}>
      <ClaimRemains claim={facts.claim.id} />
      <ClaimCard
        facts={facts}
        onClose={closeClaim}
        onChoose={openClaim}
        drawings={cardDrawings(facts.claim)}
        ownGrade={<OwnGrade key={facts.claim.id} facts={facts} />}
        actions={<TakeAway facts={facts} />}
      />
    </aside>
  );
}

import { Suspense, useState } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./OwnGrade.module.css";

const OwnGradePart = lazyPart(async () => {
  const { OwnGradePart: part } = await import("#ui/own-grades/OwnGradePart.tsx");
  return part;
});

/** The way to a reader's own grade of a claim; open where there is one already. */
export function OwnGrade({ facts }: { readonly facts: ClaimFacts }) {
  const { card } = useMessages();
  const isGraded = useChoice(({ ownGrades }) => ownGrades[facts.claim.id] !== undefined);
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || isGraded;
  return (
    <div className={styles.place} data-own-grade="">
      {!isOpen && (
        <Button look="quiet" onClick={() => setAsked(true)}>
          {card.rateIt}
        </Button>
      )}
      <Suspense fallback={null}>{isOpen && <OwnGradePart facts={facts} />}</Suspense>
    </div>
  );
}

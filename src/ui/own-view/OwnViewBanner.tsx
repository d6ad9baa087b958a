import { Suspense } from "react";
import { ownViewOf } from "#store/ownViews.ts";
import { leaveOutNothing } from "#store/ruleActions.ts";
import { isOwnView } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";
import { useRuleWords } from "./useRuleWords.ts";

function Banner() {
  const { index } = useAtlas();
  const { ownView } = useMessages();
  const view = useChoice((choices) => ownViewOf(index, choices));
  const parts = useRuleWords();
  return (
    view && (
      <div className={styles.banner}>
        <div>
          <p className={styles.what}>{ownView.banner(parts)}</p>
          <p>{ownView.effect(view.leftOut.size, view.lost, index.atlas.claims.length)}</p>
        </div>
        <Button onClick={leaveOutNothing}>{ownView.back}</Button>
      </div>
    )
  );
}

/** Says on every page that sources are left out, which, and what that does; and leads back. */
export function OwnViewBanner() {
  const isOwn = useChoice(isOwnView);
  return (
    <div className={styles.place} aria-live="polite">
      {isOwn && (
        <Suspense fallback={null}>
          <Banner />
        </Suspense>
      )}
    </div>
  );
}

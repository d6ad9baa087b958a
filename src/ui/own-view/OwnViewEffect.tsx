import { ownRules } from "#messages/en/ownRules.ts";
import { ownViewOf } from "#store/ownViews.ts";
import { leaveOutNothing } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";
import { useRuleWords } from "./useRuleWords.ts";

/** Which sources are left out, what that does, and the way back. */
export function OwnViewEffect() {
  const { index } = useAtlas();
  const view = useChoice((choices) => ownViewOf(index, choices));
  const parts = useRuleWords();
  return (
    view && (
      <div className={styles.banner}>
        <div>
          <p className={styles.what}>{ownRules.banner(parts)}</p>
          <p>{ownRules.effect(view.leftOut.size, view.lost, index.atlas.claims.length)}</p>
        </div>
        <Button onClick={leaveOutNothing}>{ownRules.back}</Button>
      </div>
    )
  );
}

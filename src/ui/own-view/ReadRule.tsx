import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { setOnlyRead } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";

export function ReadRule() {
  const { sources } = useWholeAtlas().index.atlas;
  const isOn = useChoice(({ rules }) => rules.withoutRead.length > 0);
  const read = sources.filter(({ read: { how } }) => how === "all").length;
  return (
    <Choice isChosen={isOn} onChange={() => setOnlyRead(!isOn)}>
      <span>{ownView.onlyRead}</span>
      <small className={styles.count}>{read}</small>
    </Choice>
  );
}

import { setOnlyRead } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";

export function ReadRule() {
  const { sources } = useWholeAtlas().index.atlas;
  const { ownView } = useMessages();
  const isOn = useChoice(({ rules }) => rules.withoutRead.length > 0);
  const read = sources.filter(({ read: { how } }) => how === "all").length;
  return (
    <Choice isChosen={isOn} onChange={() => setOnlyRead(!isOn)}>
      <span>{ownView.onlyRead}</span>
      <small className={styles.count}>{read}</small>
    </Choice>
  );
}

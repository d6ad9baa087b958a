import { useMemo, useState } from "react";
import { csvText } from "#domain/exchange/csv.ts";
import { differs } from "#domain/ownGrades.ts";
import { ownGrades as words } from "#messages/en/ownGrades.ts";
import { forgetOwnGrades, setOnlyDiffering, setOwnGradesKept } from "#store/ownGradeActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { Choice } from "#ui/kit/Choice.tsx";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { focusClaims } from "#ui/kit/focusClaims.ts";
import { saveFile } from "#ui/kit/saveFile.ts";
import styles from "./OwnGradesPanel.module.css";
import { ownGradeRows } from "./ownGradeRows.ts";

/** How many claims a reader has graded, where they differ, and what becomes of the grades. */
export function OwnGradesPanel() {
  const { facts } = useWholeAtlas();
  const messages = useMessages();
  const grades = useChoice(({ ownGrades }) => ownGrades);
  const isKept = useChoice(({ areOwnGradesKept }) => areOwnGradesKept);
  const onlyDiffering = useChoice((choices) => choices.onlyDiffering);
  const [isRefused, setRefused] = useState(false);
  const differing = useMemo(
    () => facts.filter(({ claim, level }) => differs(grades[claim.id], level)).length,
    [facts, grades],
  );
  const save = () =>
    saveFile({
      name: words.file,
      content: csvText(ownGradeRows(facts, grades, messages, words)),
      type: "text/csv;charset=utf-8",
    });
  return (
    <section className={styles.panel} aria-label={words.panel(Object.keys(grades).length)} data-own-grades="">
      <p className={styles.count}>{words.panel(Object.keys(grades).length)}</p>
      <Choice isChosen={onlyDiffering} onChange={() => setOnlyDiffering(!onlyDiffering)}>
        {words.whereDiffering(differing)}
      </Choice>
      <Choice isChosen={isKept} onChange={() => setRefused(!setOwnGradesKept(!isKept))}>
        {words.keep}
      </Choice>
      <p className={styles.says} role="status">
        {isRefused ? words.notKept : words.keepSays}
      </p>
      <div className={styles.actions}>
        <Button onClick={save}>{words.save}</Button>
        <Button
          onClick={() => {
            forgetOwnGrades();
            focusClaims();
          }}
        >
          {words.forget}
        </Button>
      </div>
    </section>
  );
}

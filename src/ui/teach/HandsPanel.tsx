import { useState } from "react";
import { allHands, type Hands, type Round, raise, rounds } from "#domain/classroom/hands.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import { useClassroom } from "./context.ts";
import { HandBars } from "./HandBars.tsx";
import styles from "./HandsPanel.module.css";
import { HandsTable } from "./HandsTable.tsx";
import { Options } from "./Options.tsx";

interface HandsPanelProps {
  readonly hands: Hands;
  readonly onHands: (hands: Hands) => void;
}

/** The presenter counts hands for each grade, before and after the talk; the bars stand side by side. */
export function HandsPanel({ hands, onHands }: HandsPanelProps) {
  const { levels } = useMessages();
  const { teach } = useClassroom();
  const [scale, setScale] = useState<"letter" | "digit">("digit");
  const [round, setRound] = useState<Round>("first");
  const words: Readonly<Record<string, string>> = scale === "letter" ? levels.letters : levels.digits;
  const grades = scale === "letter" ? letters : digits;
  const clear = () =>
    onHands(
      grades.reduce((now, grade) => rounds.reduce((all, each) => raise(all, each, grade, 0), now), hands),
    );
  const total = rounds.reduce((sum, each) => sum + allHands(hands, each, grades), 0);
  return (
    <section className={styles.hands} aria-labelledby="hands">
      <h3 id="hands" className={styles.heading}>
        {teach.hands}
      </h3>
      <div className={styles.choices}>
        <Options
          title={teach.scale}
          options={(["letter", "digit"] as const).map((each) => [each, teach.scales[each]])}
          chosen={scale}
          onChoose={setScale}
        />
        <Options
          title={teach.round}
          options={rounds.map((each) => [each, teach.rounds[each]])}
          chosen={round}
          onChoose={setRound}
        />
      </div>
      <HandBars hands={hands} grades={grades} words={words} round={round} onHands={onHands} />
      {total === 0 ? (
        <p>{teach.noHands}</p>
      ) : (
        <div className={styles.below}>
          <HandsTable hands={hands} grades={grades} words={words} />
          <button type="button" className={styles.quiet} onClick={clear}>
            {teach.clear}
          </button>
        </div>
      )}
    </section>
  );
}

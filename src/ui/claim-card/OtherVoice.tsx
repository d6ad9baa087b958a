import type { Voice } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import styles from "./OtherVoices.module.css";
import { useDayWords } from "./useDayWords.ts";

/** An answer in a line or two: who, in what office, when, what, and how reliable. */
export function OtherVoice({ statement, speaker }: Voice) {
  return (
    <li data-statement={statement.id} tabIndex={-1}>
      <b>{speaker.names.en}</b>, {speaker.office}, {useDayWords()(statement.said.date)}: {statement.says}{" "}
      <span className={styles.letter}>{stances.sourceAside(speaker.reliability.letter)}</span>{" "}
      {statement.stance !== "qualifies" && (
        <span className={styles.letter}>{stances.interest[statement.interest.kind]}.</span>
      )}
    </li>
  );
}

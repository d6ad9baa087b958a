import type { Voice } from "#domain/voices.ts";
import { stances } from "#messages/en/stances.ts";
import { useMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { useDayWords } from "./useDayWords.ts";
import styles from "./VoiceEntry.module.css";

/** Who, in what office, when and where, in which words, and how reliable. The same for a claim and a denial. */
export function VoiceEntry({ statement, speaker }: Voice) {
  const { levels } = useMessages();
  const dayWords = useDayWords();
  const { quote, says, said, medium, interest } = statement;
  const { letter } = speaker.reliability;
  return (
    <div className={styles.voice} data-statement={statement.id} tabIndex={-1}>
      <p className={styles.who}>{speaker.names.en}</p>
      <p className={styles.role}>{speaker.office}</p>
      <p className={styles.role}>
        {dayWords(said.date)}, {medium}
      </p>
      {quote ? (
        <>
          <p className={styles.words}>
            <ForeignText lang={quote.lang} quoted>
              {quote.exact}
            </ForeignText>
          </p>
          {quote.translation && <p className={styles.gloss}>{quote.translation}</p>}
        </>
      ) : (
        <p className={styles.gloss}>
          {says} <span className={styles.missing}>{stances.wordsNotFound}</span>
        </p>
      )}
      <p className={styles.role}>{stances.letter(letter, levels.letters[letter])}</p>
      <p className={styles.role}>
        {stances.interest[interest.kind]}. {interest.reason}
      </p>
    </div>
  );
}

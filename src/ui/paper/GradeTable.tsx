import type { NumberedClaim } from "#domain/paper/numberedClaims.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { WritingLines } from "./WritingLines.tsx";

/** Letters and digits to be circled for each claim, twice, and a line for the reason. */
export function GradeTable({ claims }: { readonly claims: readonly NumberedClaim[] }) {
  const words = usePaper();
  return (
    <>
      <p className={styles.text}>{words.decideText}</p>
      <GradeKey />
      {claims.map(({ number, facts }) => (
        <div key={number} className={styles.claim}>
          <p className={styles.name}>
            <b>{claims.length > 1 ? words.onClaims([number]) : words.claimTitle(facts.claim.id)}</b>
          </p>
          {[words.alone, words.after].map((round) => (
            <p key={round} className={styles.round}>
              <span className={styles.when}>{round}</span>
              <Choices name={words.source} grades={letters} last="F" />
              <Choices name={words.information} grades={digits} last={6} />
            </p>
          ))}
          <p className={styles.because}>{words.because}</p>
          <WritingLines count={claims.length > 1 ? 1 : 3} />
        </div>
      ))}
    </>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly grades: readonly (string | number)[];
  /** The grade that stands off the scale. */
  readonly last: string | number;
}

function Choices({ name, grades, last }: ChoicesProps) {
  return (
    <span className={styles.choices}>
      <span>{name}</span>
      {grades.map((grade) => (
        <span key={grade} className={styles.grade} data-off={grade === last}>
          {grade}
        </span>
      ))}
    </span>
  );
}

/** What each letter and each digit means. */
function GradeKey() {
  const { levels } = useMessages();
  const words = usePaper();
  return (
    <div className={styles.key}>
      <div>
        <p className={styles.keyHeading}>{words.letterKey}</p>
        {letters.map((letter) => (
          <p key={letter}>
            <b>{letter}</b> {levels.letters[letter]}
          </p>
        ))}
      </div>
      <div>
        <p className={styles.keyHeading}>{words.digitKey}</p>
        {digits.map((digit) => (
          <p key={digit}>
            <b>{digit}</b> {levels.digits[digit]}
          </p>
        ))}
      </div>
    </div>
  );
}

import { type Digit, digits, type Letter, letters } from "#domain/schema/vocabulary.ts";
import { Choice } from "./Choice.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { useMessages } from "./context.ts";
import styles from "./GradeChoice.module.css";

interface GradeChoiceProps {
  /** Names the groups of buttons apart, where there are several on a page. */
  readonly name: string;
  readonly letterTitle: string;
  readonly digitTitle: string;
  readonly letter: Letter | null;
  readonly digit: Digit | null;
  readonly onLetter: (letter: Letter) => void;
  readonly onDigit: (digit: Digit) => void;
}

/** A letter for the source and a digit for the information, each with its word; F and 6 stand off their scale. */
export function GradeChoice(props: GradeChoiceProps) {
  const { name, letterTitle, digitTitle, letter, digit, onLetter, onDigit } = props;
  const { levels } = useMessages();
  return (
    <div className={styles.scales}>
      <ChoiceGroup title={letterTitle}>
        {letters.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name={`${name}-letter`}
            isChosen={each === letter}
            isApart={each === "F"}
            onChange={() => onLetter(each)}
          >
            <b>{each}</b> {levels.letters[each]}
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup title={digitTitle}>
        {digits.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name={`${name}-digit`}
            isChosen={each === digit}
            isApart={each === 6}
            onChange={() => onDigit(each)}
          >
            <b>{each}</b> {levels.digits[each]}
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}

import { digits, letters } from "#domain/schema/vocabulary.ts";
import { changeFilter, toggled } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./GradeFilters.module.css";

/** Letter and digit side by side: two judgements, two questions. */
export function GradeFilters() {
  const { filters, levels } = useMessages();
  const wantedLetters = useChoice((choices) => choices.letters);
  const wantedDigits = useChoice((choices) => choices.digits);
  return (
    <div className={styles.grades}>
      <ChoiceGroup title={filters.letters}>
        {letters.map((letter) => (
          <Choice
            key={letter}
            isChosen={wantedLetters.includes(letter)}
            onChange={() => changeFilter({ letters: toggled(wantedLetters, letter) })}
            isApart={letter === "F"}
          >
            <b>{letter}</b>
            <span>{levels.letters[letter]}</span>
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup title={filters.digits}>
        {digits.map((digit) => (
          <Choice
            key={digit}
            isChosen={wantedDigits.includes(digit)}
            onChange={() => changeFilter({ digits: toggled(wantedDigits, digit) })}
            isApart={digit === 6}
          >
            <b>{digit}</b>
            <span>{levels.digits[digit]}</span>
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}

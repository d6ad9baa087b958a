import { found } from "#domain/atlasIndex.ts";
import type { Source } from "#domain/schema/source.ts";
import { letters } from "#domain/schema/vocabulary.ts";
import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { toggleRule } from "#store/ruleActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";

/** Outlets by their letter; only letters that some outlet has, each with its documents. */
export function LetterRules() {
  const { index } = useWholeAtlas();
  const { levels } = useMessages();
  const without = useChoice(({ rules }) => rules.withoutLetters);
  const letterOf = ({ outlet }: Source) => found(index.outlets, outlet).reliability.letter;
  const count = (letter: string) =>
    index.atlas.sources.filter((source) => letterOf(source) === letter).length;
  return (
    <ChoiceGroup title={ownView.letters}>
      {letters
        .filter((letter) => count(letter) > 0)
        .map((letter) => (
          <Choice
            key={letter}
            isChosen={without.includes(letter)}
            isApart={letter === "F"}
            onChange={() => toggleRule("withoutLetters", letter)}
          >
            <b>{letter}</b>
            <span>{levels.letters[letter]}</span>
            <small className={styles.count}>{count(letter)}</small>
          </Choice>
        ))}
      <p className={styles.note}>{ownView.lettersNote}</p>
    </ChoiceGroup>
  );
}

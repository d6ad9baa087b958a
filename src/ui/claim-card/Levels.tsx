import type { ClaimFacts } from "#domain/claimFacts.ts";
import { letterGivers } from "#domain/letterGivers.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { LevelScale } from "#ui/kit/LevelScale.tsx";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { CardSection } from "./CardSection.tsx";
import { DigitReason } from "./DigitReason.tsx";
import { Grade } from "./Grade.tsx";
import { LetterReason } from "./LetterReason.tsx";
import styles from "./Levels.module.css";
import pair from "./pair.module.css";

const judgedLetters = letters.filter((letter) => letter !== "F");
const judgedDigits = digits.filter((digit) => digit !== 6);

/** Beyond this many characters a reason is too long for half the card's width. */
const mostInColumn = 140;

interface LevelsProps {
  readonly facts: ClaimFacts;
  /** False while the card is first painted: reasons go below what stands then. */
  readonly hasReasons: boolean;
}

/** Letter and digit side by side: two judgements, each with its word, its scale and its reason. */
export function Levels({ facts, hasReasons }: LevelsProps) {
  const { levels } = useMessages();
  const { claim, level, tally } = facts;
  const givers = letterGivers(useWholeAtlas().index, claim);
  const reasons = [claim.information.reason, givers[0]?.reliability.reason ?? ""];
  const isLong = reasons.some((reason) => reason.length > mostInColumn);
  const why = hasReasons && {
    letter: <LetterReason givers={givers} letter={level.letter} isNamed={isLong} />,
    digit: <DigitReason information={claim.information} isNamed={isLong} />,
  };
  return (
    <CardSection heading={null}>
      <h3>
        <VisuallyHidden>{levels.spoken(level.letter, level.digit)}</VisuallyHidden>
      </h3>
      <div className={pair.pair} data-levels={`${level.letter}${level.digit}`}>
        <div className={styles.column}>
          <Grade value={level.letter} of={levels.source} word={levels.letters[level.letter]} />
          <LevelScale<string> steps={judgedLetters} unjudged="F" value={level.letter} />
          {why && !isLong && why.letter}
        </div>
        <div className={styles.column}>
          <Grade value={level.digit} of={levels.information} word={levels.digits[level.digit]}>
            <LevelGlyph digit={level.digit} denied={tally.deniedBy.length > 0} size={32} />
          </Grade>
          <LevelScale<number> steps={judgedDigits} unjudged={6} value={level.digit} />
          {why && !isLong && why.digit}
        </div>
      </div>
      {why && isLong && (
        <div className={styles.below}>
          {why.letter}
          {why.digit}
        </div>
      )}
    </CardSection>
  );
}

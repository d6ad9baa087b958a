import type { ClaimFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import { differs, ownGradeOf } from "#domain/ownGrades.ts";
import { ownGrades as words } from "#messages/en/ownGrades.ts";
import { gradeClaim } from "#store/ownGradeActions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { GradeChoice } from "#ui/kit/GradeChoice.tsx";
import styles from "./OwnGradePart.module.css";

/** A reader's own letter and digit, beside the editors'. The level of the claim stays what it is. */
export function OwnGradePart({ facts: { claim, level } }: { readonly facts: ClaimFacts }) {
  const all = useChoice(({ ownGrades }) => ownGrades);
  const own = ownGradeOf(all, claim.id);
  const isGraded = own.letter !== null || own.digit !== null;
  const none = "–";
  return (
    <section className={styles.part} aria-labelledby="own-grade">
      <h3 id="own-grade" className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.says}>{words.says}</p>
      <GradeChoice
        name="own"
        letterTitle={words.letter}
        digitTitle={words.digit}
        letter={own.letter}
        digit={own.digit}
        onLetter={(letter) => gradeClaim(claim.id, { letter })}
        onDigit={(digit) => gradeClaim(claim.id, { digit })}
      />
      {isGraded && (
        <div className={styles.both}>
          <p role="status">
            {words.yours} <b>{`${own.letter ?? none}${own.digit ?? none}`}</b>, {words.editors}{" "}
            <b>{levelText(level)}</b>. {differs(own, level) ? words.differs : words.agrees}
          </p>
          <Button look="quiet" onClick={() => gradeClaim(claim.id, { letter: null, digit: null })}>
            {words.remove}
          </Button>
        </div>
      )}
    </section>
  );
}

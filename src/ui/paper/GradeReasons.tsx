import { letterGivers } from "#domain/letterGivers.ts";
import type { NumberedClaim } from "#domain/paper/numberedClaims.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";

/** The editors' grades of claims, with their reasons and what would change them. */
export function GradeReasons({ claims }: { readonly claims: readonly NumberedClaim[] }) {
  const words = usePaper();
  return (
    <>
      <p className={styles.text}>{words.gradesText}</p>
      {claims.map((claim) => (
        <ClaimReasons key={claim.number} claim={claim} isNumbered={claims.length > 1} />
      ))}
    </>
  );
}

interface ClaimReasonsProps {
  readonly claim: NumberedClaim;
  readonly isNumbered: boolean;
}

function ClaimReasons({ claim: { number, facts }, isNumbered }: ClaimReasonsProps) {
  const { levels, sentence } = useMessages();
  const words = usePaper();
  const { claim, level } = facts;
  const givers = letterGivers(useAtlas().index, claim);
  const { reason, wouldChange } = claim.information;
  return (
    <section className={styles.claim}>
      <h3 className={styles.reasonHeading}>
        {isNumbered && `${number}  `}
        {level.letter}
        {level.digit}
      </h3>
      <p className={styles.sentence}>{sentence(facts.sentence, "short").map(({ text }) => text)}</p>
      {givers.map((giver) => {
        const name = giver.kind === "speaker" ? giver.speaker.names.en : words.recordedBy(giver.outlet.name);
        return (
          <p key={name} className={styles.reason}>
            <b>{words.letterOf(level.letter, levels.letters[level.letter], name)}</b>{" "}
            {giver.reliability.reason}
          </p>
        );
      })}
      <p className={styles.reason}>
        <b>{words.digitOf(level.digit, levels.digits[level.digit])}</b> {reason}
      </p>
      {wouldChange.length > 0 && (
        <p className={styles.reason}>
          <b>{words.wouldChange}</b> {wouldChange.join("; ")}
        </p>
      )}
    </section>
  );
}

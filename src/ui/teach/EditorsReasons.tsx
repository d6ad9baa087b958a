import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import { useMessages } from "#ui/kit/context.ts";
import { useClassroom } from "./context.ts";
import styles from "./EditorsReasons.module.css";

/** Why the editors grade it so, and what would change it. */
export function EditorsReasons({ grade }: { readonly grade: EditorsGrade }) {
  const { dates, list } = useMessages();
  const { vote } = useClassroom();
  const { letter, digit, letterOf, digitReason, gradedBy, gradedOn, wouldChange } = grade;
  const [giver, ...others] = letterOf;
  return (
    <section className={styles.reasons} aria-labelledby="editors">
      <h3 id="editors" className={styles.heading}>
        {vote.editorsTitle}
      </h3>
      {giver && (
        <p>
          <b>
            {vote.whoseLetter(letter, giver.kind === "outlet" ? vote.recordedBy(giver.name) : giver.name)}
          </b>{" "}
          {giver.reason}
          {others.length > 0 && ` ${vote.alsoLetter(list(others.map(({ name }) => name)))}`}
        </p>
      )}
      <p>
        <b>{vote.digitWhy(digit)}</b> {digitReason}
      </p>
      <p className={styles.aside}>
        {vote.graded(gradedBy, gradedOn ? dates.span(gradedOn) : dates.notKnown)}
      </p>
      {wouldChange.length > 0 && (
        <>
          <h3 className={styles.heading}>{vote.wouldChange}</h3>
          <ul className={styles.list}>
            {wouldChange.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import type { Ballot, Vote } from "#domain/classroom/ballot.ts";
import styles from "./Ballot.module.css";
import { useClassroom } from "./context.ts";
import { VoteRow } from "./VoteRow.tsx";

/** What the pupil has chosen so far. */
export function CastVotes({ ballot }: { readonly ballot: Ballot }) {
  const { vote } = useClassroom();
  const votes: [keyof typeof vote.whose, Vote][] = [];
  if (ballot.stage !== "alone") votes.push(["first", ballot.first]);
  if (ballot.stage === "decided" || ballot.stage === "shown") votes.push(["second", ballot.second]);
  return (
    <table className={styles.votes}>
      <tbody>
        {votes.map(([whose, { letter, digit, reason }]) => (
          <VoteRow
            key={whose}
            whose={vote.whose[whose]}
            letter={letter}
            digit={digit}
            reason={reason || vote.noReason}
          />
        ))}
      </tbody>
    </table>
  );
}

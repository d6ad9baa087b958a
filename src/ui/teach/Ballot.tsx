import { useState } from "react";
import { type Ballot as BallotOf, cast, haveTalked, newBallot, uncover } from "#domain/classroom/ballot.ts";
import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import { Button } from "#ui/kit/Button.tsx";
import styles from "./Ballot.module.css";
import { CastVotes } from "./CastVotes.tsx";
import { useClassroom } from "./context.ts";
import { GradeProblem } from "./GradeProblem.tsx";
import { Outcome } from "./Outcome.tsx";
import { useGrade } from "./useGrade.ts";
import { useStageFocus } from "./useStageFocus.ts";
import { VoteForm } from "./VoteForm.tsx";

/** One pupil's way through a claim. All of it is in this component's memory, and goes with it. */
export function Ballot({ claim }: { readonly claim: CoveredClaim }) {
  const { vote } = useClassroom();
  const [ballot, setBallot] = useState<BallotOf>(newBallot);
  const [isDropped, setDropped] = useState(false);
  const [grades, ask, forget] = useGrade();
  const grade = grades.get(claim.id);
  const { stage } = ballot;
  const heading = useStageFocus(stage);
  const step = (next: BallotOf) => {
    setDropped(false);
    setBallot(next);
  };
  const drop = () => {
    setBallot(newBallot);
    setDropped(true);
    forget(claim.id);
  };
  return (
    <section className={styles.ballot} aria-labelledby="stage" data-stage={stage}>
      <h2 id="stage" ref={heading} tabIndex={-1} className={styles.heading}>
        {vote.stages[stage]}
      </h2>
      <p>{vote.says[stage]}</p>
      <p role="status">{isDropped ? vote.dropped : ""}</p>
      {(stage === "alone" || stage === "again") && (
        <VoteForm
          key={stage}
          before={stage === "again" ? ballot.first : null}
          submit={stage === "again" ? vote.castAgain : vote.cast}
          onCast={(cast_) => step(cast(ballot, cast_))}
        />
      )}
      {stage !== "alone" && stage !== "shown" && <CastVotes ballot={ballot} />}
      {stage === "talk" && (
        <p>
          <Button className={styles.main} onClick={() => step(haveTalked(ballot))}>
            {vote.talked}
          </Button>
        </p>
      )}
      {stage === "decided" && (
        <p>
          <Button
            className={styles.main}
            onClick={() => {
              ask(claim.id);
              step(uncover(ballot));
            }}
          >
            {vote.show}
          </Button>
        </p>
      )}
      {stage === "shown" && grade?.kind === "loading" && <p role="status">{vote.loading}</p>}
      {stage === "shown" && grade?.kind === "failed" && <GradeProblem onRetry={() => ask(claim.id)} />}
      {ballot.stage === "shown" && grade?.kind === "shown" && (
        <Outcome claim={claim} ballot={ballot} grade={grade.grade} />
      )}
      {stage !== "alone" && (
        <p>
          <Button look="quiet" onClick={drop}>
            {vote.drop}
          </Button>
        </p>
      )}
      <p className={styles.kept}>{vote.kept}</p>
    </section>
  );
}

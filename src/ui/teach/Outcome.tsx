import { useState } from "react";
import type { Ballot } from "#domain/classroom/ballot.ts";
import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { copyText } from "#ui/kit/copyText.ts";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import styles from "./Ballot.module.css";
import { ballotText } from "./ballotText.ts";
import { useClassroom } from "./context.ts";
import { EditorsReasons } from "./EditorsReasons.tsx";
import { VoteRow } from "./VoteRow.tsx";

interface OutcomeProps {
  readonly claim: CoveredClaim;
  readonly ballot: Extract<Ballot, { readonly stage: "decided" | "shown" }>;
  readonly grade: EditorsGrade;
}

/** Both votes beside the editors' grade and its reasons. Neither is called right or wrong. */
export function Outcome({ claim, ballot, grade }: OutcomeProps) {
  const messages = useMessages();
  const classroom = useClassroom();
  const { vote } = classroom;
  const [said, setSaid] = useState("");
  const address = useClaimAddress(claim.id);
  const copy = async () => {
    const text = ballotText(claim, ballot, grade, messages, classroom);
    setSaid((await copyText(text)) ? vote.copied : vote.notCopied);
  };
  return (
    <>
      <table className={styles.votes}>
        <tbody>
          <VoteRow whose={vote.whose.first} {...ballot.first} reason={ballot.first.reason || vote.noReason} />
          <VoteRow
            whose={vote.whose.second}
            {...ballot.second}
            reason={ballot.second.reason || vote.noReason}
          />
          <VoteRow
            whose={vote.whose.editors}
            letter={grade.letter}
            digit={grade.digit}
            reason={grade.digitReason}
          />
        </tbody>
      </table>
      <EditorsReasons grade={grade} />
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>{vote.print}</Button>
        <Button onClick={copy}>{vote.copy}</Button>
      </div>
      <p role="status">{said}</p>
      <p>
        <a href={address}>{vote.claimPage}</a>
      </p>
    </>
  );
}

import { type FormEvent, useId, useState } from "react";
import type { Vote } from "#domain/classroom/ballot.ts";
import type { Digit, Letter } from "#domain/schema/vocabulary.ts";
import { GradeChoice } from "#ui/kit/GradeChoice.tsx";
import styles from "./Ballot.module.css";
import { useClassroom } from "./context.ts";

interface VoteFormProps {
  /** What was chosen before, to be kept or changed. */
  readonly before: Vote | null;
  readonly submit: string;
  readonly onCast: (vote: Vote) => void;
}

/** A letter, a digit and a reason. */
export function VoteForm({ before, submit, onCast }: VoteFormProps) {
  const { vote } = useClassroom();
  const [letter, setLetter] = useState<Letter | null>(before?.letter ?? null);
  const [digit, setDigit] = useState<Digit | null>(before?.digit ?? null);
  const [reason, setReason] = useState(before?.reason ?? "");
  const [isMissing, setMissing] = useState(false);
  const field = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (letter === null || digit === null) setMissing(true);
    else onCast({ letter, digit, reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <GradeChoice
        name="vote"
        letterTitle={vote.letterAsks}
        digitTitle={vote.digitAsks}
        letter={letter}
        digit={digit}
        onLetter={setLetter}
        onDigit={setDigit}
      />
      <label className={styles.why} htmlFor={field}>
        {vote.reason} <span className={styles.hint}>{vote.reasonHint}</span>
      </label>
      <textarea
        id={field}
        className={styles.reason}
        rows={3}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p role="alert">{isMissing && (letter === null || digit === null) ? vote.missing : ""}</p>
      <button type="submit" className={styles.send}>
        {submit}
      </button>
    </form>
  );
}

import type { Digit, Letter } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./Ballot.module.css";

interface VoteRowProps {
  readonly whose: string;
  readonly letter: Letter;
  readonly digit: Digit;
  readonly reason?: string;
}

/** A pair of grades with its words, and why. */
export function VoteRow({ whose, letter, digit, reason }: VoteRowProps) {
  const { levels } = useMessages();
  return (
    <tr>
      <th scope="row">{whose}</th>
      <td>
        <bdi className={styles.pair}>
          {letter}
          {digit}
        </bdi>
        <p>
          {levels.source}: {levels.letters[letter]}
        </p>
        <p>
          {levels.information}: {levels.digits[digit]}
        </p>
      </td>
      {reason !== undefined && <td dir="auto">{reason}</td>}
    </tr>
  );
}

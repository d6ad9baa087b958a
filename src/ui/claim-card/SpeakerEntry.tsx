import type { Speaker } from "#domain/schema/source.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { stances } from "#messages/en/stances.ts";
import styles from "./Speakers.module.css";

interface SpeakerEntryProps {
  readonly speaker: Speaker;
  readonly statements: readonly Statement[];
}

export function SpeakerEntry({ speaker, statements }: SpeakerEntryProps) {
  const { letter, reason } = speaker.reliability;
  const interests = new Map(statements.map(({ interest }) => [interest.reason, interest.kind]));
  return (
    <li>
      <p className={styles.name}>{speaker.names.en}</p>
      <p className={styles.reason}>
        <b className={styles.mark}>{stances.source(letter)}</b> {reason}
      </p>
      {[...interests].map(([why, kind]) => (
        <p key={why} className={styles.reason}>
          <b className={styles.mark}>{stances.interest[kind]}.</b> {why}
        </p>
      ))}
      <p className={styles.reason}>
        <b className={styles.mark}>{stances.party[speaker.party.is]}.</b> {speaker.party.reason}
      </p>
    </li>
  );
}

import type { LetterGiver } from "#domain/letterGivers.ts";
import type { Letter } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./Levels.module.css";

interface LetterReasonProps {
  readonly givers: readonly LetterGiver[];
  readonly letter: Letter;
  /** Says which grade it is a reason for, where it does not stand under it. */
  readonly isNamed: boolean;
}

/** Whose letter stands in the level, and why it is that one. */
export function LetterReason({ givers, letter, isNamed }: LetterReasonProps) {
  const { card, levels, list } = useMessages();
  const [first, ...others] = givers;
  if (!first) return null;
  const nameOf = (giver: LetterGiver) =>
    giver.kind === "speaker" ? giver.speaker.names.en : giver.outlet.name;
  const whose = first.kind === "outlet" ? card.recordedBy(nameOf(first)) : nameOf(first);
  return (
    <div>
      <p className={styles.reason}>
        <b className={styles.whose}>
          {isNamed ? card.reasonFor(levels.source, letter, whose) : card.whose(whose)}
        </b>{" "}
        {first.reliability.reason}
      </p>
      {others.length > 0 && <p className={styles.aside}>{card.also(letter, list(others.map(nameOf)))}</p>}
    </div>
  );
}

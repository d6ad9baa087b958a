import type { NumberedClaim } from "#domain/paper/numberedClaims.ts";
import { useMessages } from "#ui/kit/context.ts";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";

interface ClaimLinesProps {
  readonly claims: readonly NumberedClaim[];
  /** Ids of the claims whose number is on the map. */
  readonly numbered: ReadonlySet<string>;
}

/** The claims by their numbers, each in its sentence and none with its grade. */
export function ClaimLines({ claims, numbered }: ClaimLinesProps) {
  const { sentence, card } = useMessages();
  const words = usePaper();
  return (
    <ol className={styles.list}>
      {claims.map(({ number, facts }) => (
        <li key={number} className={styles.item}>
          <b>{number}</b>
          <p>
            {sentence(facts.sentence, "short").map(({ text, strong }) =>
              strong ? <b key={text}>{text}</b> : text,
            )}{" "}
            <span className={styles.aside}>
              {card.claim(facts.claim.id)}
              {!numbered.has(facts.claim.id) && `, ${words.notNumbered}`}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

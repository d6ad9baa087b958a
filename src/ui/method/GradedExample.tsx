import type { ClaimFacts } from "#domain/claimFacts.ts";
import { letterGivers } from "#domain/letterGivers.ts";
import { levelText } from "#domain/level.ts";
import { ClaimLine } from "#ui/kit/ClaimLine.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";

/** How one claim of this atlas came to its level. */
export function GradedExample({ facts: { claim, level } }: { readonly facts: ClaimFacts }) {
  const method = useMethodWords();
  const { index } = useAtlas();
  const { card } = useMessages();
  const givers = letterGivers(index, claim);
  const names = givers.map((giver) =>
    giver.kind === "speaker" ? giver.speaker.names.en : giver.outlet.name,
  );
  const reason = givers[0]?.reliability.reason ?? "";
  return (
    <div className={styles.example}>
      <h3 className={styles.heading}>{method.giving.example}</h3>
      <ClaimLine id={claim.id} />
      <p>{method.giving.exampleOf(card.claim(claim.id), levelText(level))}</p>
      <p>{method.giving.exampleLetter(level.letter, names, reason)}</p>
      <p>{method.giving.exampleDigit(level.digit, claim.information.reason)}</p>
    </div>
  );
}

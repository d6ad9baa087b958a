import type { OpeningFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import { isOwnView } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./ClaimEntry.module.css";
import { EntryRemains } from "./EntryRemains.tsx";

/** Under the sentence: level, denials, reports and origins, when it was said. */
export function EntryMeta({ facts: { claim, level, tally, sentence } }: { readonly facts: OpeningFacts }) {
  const { claimList, dates, levels } = useMessages();
  const isOwn = useChoice(isOwnView);
  return (
    <span className={styles.meta}>
      <span className={styles.level}>
        <VisuallyHidden>{`${levels.spoken(level.letter, level.digit)}. `}</VisuallyHidden>
        <bdi aria-hidden="true">{levelText(level)}</bdi>
      </span>
      <span data-denied={tally.deniedBy.length > 0}>{claimList.deniedBy(tally.deniedBy.length)}</span>
      <span>{claimList.reports(tally.reports, tally.origins)}</span>
      <span>{sentence.said ? dates.shortSpan(sentence.said) : dates.notKnown}</span>
      {isOwn && <EntryRemains claim={claim.id} />}
    </span>
  );
}

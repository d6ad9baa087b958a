import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import { plainText } from "#domain/sentence.ts";
import { hover, openClaim } from "#store/actions.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import styles from "./ClaimEntry.module.css";
import { EntryMeta } from "./EntryMeta.tsx";

interface ClaimEntryProps {
  readonly facts: OpeningFacts;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A claim in the list: a link to its own page that opens the card here. */
export const ClaimEntry = memo(function ClaimEntry(props: ClaimEntryProps) {
  const { facts, isCurrent, isTabStop, onKeyDown, onFocus } = props;
  const messages = useMessages();
  const { id } = facts.claim;
  return (
    <a
      className={styles.entry}
      href={useClaimAddress(id)}
      data-claim={id}
      data-level={levelText(facts.level)}
      aria-current={isCurrent || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        openClaim(id);
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      <LevelGlyph digit={facts.level.digit} denied={facts.tally.deniedBy.length > 0} size={24} />
      <span className={styles.words}>
        <span className={styles.sentence}>{plainText(messages.sentence(facts.sentence, "short"))}</span>
        <EntryMeta facts={facts} />
      </span>
    </a>
  );
});

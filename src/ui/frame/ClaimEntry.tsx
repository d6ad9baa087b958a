import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import styles from "./ClaimEntry.module.css";
import { FrameStanding } from "./FrameStanding.tsx";

interface ClaimEntryProps {
  readonly facts: ClaimFacts;
  /** From which day on (ISO 8601) somebody is known to have said it; null where no day can be named. */
  readonly from: string | null;
  readonly isOpen?: boolean;
}

/** A claim in the list of a frame: a line that opens into a card of few words. */
export function ClaimEntry({ facts, from, isOpen = false }: ClaimEntryProps) {
  const { frame, sentence, levels } = useAllMessages();
  const { claim, level, tally } = facts;
  return (
    <li
      data-claim={claim.id}
      data-layer={claim.layer}
      data-from={from ?? undefined}
      data-denied={tally.deniedBy.length > 0 ? "" : undefined}
    >
      <details className={styles.entry} name="claim" open={isOpen}>
        <summary className={styles.line}>
          <LevelGlyph digit={level.digit} denied={tally.deniedBy.length > 0} size={24} />
          <span>
            <SentenceText phrases={sentence(facts.sentence, "short")} />{" "}
            <bdi className={styles.level} title={levels.spoken(level.letter, level.digit)}>
              {level.letter}
              {level.digit}
            </bdi>
          </span>
        </summary>
        <div className={styles.card}>
          <FrameStanding facts={facts} />
          <p>
            <a href={useClaimAddress(claim.id)}>{frame.open}</a>
          </p>
        </div>
      </details>
    </li>
  );
}

import type { ClaimFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import styles from "./FrameStanding.module.css";

/** How things stand with a claim: its level in signs and words, who denies it, how many reports are how many origins. */
export function FrameStanding({ facts: { level, tally } }: { readonly facts: ClaimFacts }) {
  const { chain, claimList, levels } = useAllMessages();
  const denied = tally.deniedBy.length;
  return (
    <dl className={styles.standing}>
      <div className={styles.level}>
        <dt>
          <LevelGlyph digit={level.digit} denied={denied > 0} size={24} />
          <bdi>{levelText(level)}</bdi>
        </dt>
        <dd>
          {levels.source}: {levels.letters[level.letter]}
        </dd>
        <dd>
          {levels.information}: {levels.digits[level.digit]}
        </dd>
      </div>
      <div>
        <dt className={styles.denied}>{claimList.deniedBy(denied)}</dt>
        <dd>{chain.summary(tally)}</dd>
      </div>
    </dl>
  );
}

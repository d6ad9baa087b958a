import { levelText } from "#domain/level.ts";
import styles from "./ClaimLine.module.css";
import { useMessages, useOpening } from "./context.ts";
import { LevelGlyph } from "./LevelGlyph.tsx";
import { SentenceText } from "./SentenceText.tsx";
import { useClaimAddress } from "./siteRoot.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** A claim as a line of its own: sign, sentence and level, leading to its own page. */
export function ClaimLine({ id }: { readonly id: string }) {
  const { levels, sentence } = useMessages();
  const facts = useOpening().facts.find(({ claim }) => claim.id === id);
  const address = useClaimAddress(id);
  if (!facts) return null;
  const { level, tally } = facts;
  return (
    <a className={styles.line} href={address}>
      <LevelGlyph digit={level.digit} denied={tally.deniedBy.length > 0} size={24} />
      <span className={styles.sentence}>
        <SentenceText phrases={sentence(facts.sentence, "short")} />{" "}
        <VisuallyHidden>{levels.spoken(level.letter, level.digit)}</VisuallyHidden>
        <bdi className={styles.level} aria-hidden="true">
          {levelText(level)}
        </bdi>
      </span>
    </a>
  );
}

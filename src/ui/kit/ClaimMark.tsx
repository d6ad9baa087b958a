import { levelText } from "#domain/level.ts";
import { plainText } from "#domain/sentence.ts";
import styles from "./ClaimMark.module.css";
import { useMessages, useOpening } from "./context.ts";
import { LevelGlyph } from "./LevelGlyph.tsx";
import { useClaimAddress } from "./siteRoot.ts";

/** A claim in a line of text: its sign, number and level, leading to its own page; described by its sentence. */
export function ClaimMark({ id }: { readonly id: string }) {
  const { card, sentence } = useMessages();
  const facts = useOpening().facts.find(({ claim }) => claim.id === id);
  const address = useClaimAddress(id);
  if (!facts) return null;
  const said = plainText(sentence(facts.sentence, "short"));
  return (
    <a className={styles.mark} href={address} title={said}>
      <LevelGlyph digit={facts.level.digit} denied={facts.tally.deniedBy.length > 0} size={16} />
      <span>{card.claim(id)}</span>
      <span className={styles.level}>{levelText(facts.level)}</span>
    </a>
  );
}

import type { MouseEvent } from "react";
import { plainText } from "#domain/sentence.ts";
import styles from "./ClaimLink.module.css";
import { useMessages, useOpening } from "./context.ts";
import { useClaimAddress } from "./siteRoot.ts";

interface ClaimLinkProps {
  readonly id: string;
  readonly onChoose: (claim: string) => void;
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to another claim by its number, read out with its sentence. */
export function ClaimLink({ id, onChoose }: ClaimLinkProps) {
  const { card, sentence } = useMessages();
  const named = useOpening().facts.find(({ claim }) => claim.id === id);
  const address = useClaimAddress(id);
  if (!named) return null;
  const said = plainText(sentence(named.sentence, "short"));
  return (
    <a
      className={styles.link}
      href={address}
      title={said}
      aria-label={card.claimNamed(id, said)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onChoose(id);
      }}
    >
      {card.claim(id)}
    </a>
  );
}

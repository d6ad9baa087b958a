import { X } from "lucide-react";
import { found } from "#domain/atlasIndex.ts";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import styles from "./CardHead.module.css";

interface CardHeadProps {
  readonly facts: OpeningFacts;
  readonly onClose: (() => void) | null;
}

/** The layer, the sentence, and the way back. The heading is where focus goes when a card opens. */
export function CardHead({ facts, onClose }: CardHeadProps) {
  const { sentence, card } = useMessages();
  const layer = found(useOpening().layers, facts.claim.layer);
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <LayerSwatch hue={layer.hue} />
        <span>{layer.title}</span>
        {onClose && <IconButton icon={X} className={styles.close} label={card.close} onClick={onClose} />}
      </div>
      <h2 id="card-heading" tabIndex={-1} className={styles.sentence}>
        <SentenceText phrases={sentence(facts.sentence, "full")} />
      </h2>
    </header>
  );
}

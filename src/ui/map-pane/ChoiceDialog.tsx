import { useEffect, useMemo, useRef } from "react";
import { plainText } from "#domain/sentence.ts";
import { hover, openClaim } from "#store/actions.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { ShowMore } from "#ui/kit/ShowMore.tsx";
import { usePortion } from "#ui/kit/usePortion.ts";
import styles from "./ChoiceDialog.module.css";

/** Several claims at one place of the map, in pixels from the window's upper corner where lines begin. */
export interface ClaimChoice {
  readonly claims: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
}

interface ChoiceDialogProps {
  readonly choice: ClaimChoice;
  readonly onEnd: () => void;
}

/** Asks which of the claims at the touched place is meant. */
export function ChoiceDialog({ choice, onEnd }: ChoiceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { map, sentence, claimList } = useMessages();
  const { facts: all } = useOpening();
  const facts = useMemo(() => {
    const chosen = new Set(choice.claims);
    return all.filter(({ claim }) => chosen.has(claim.id));
  }, [all, choice]);
  const { portion, next, showMore } = usePortion(facts);
  useEffect(() => {
    dialog.current?.style.setProperty("--x", `${choice.at.x}px`);
    dialog.current?.style.setProperty("--y", `${choice.at.y}px`);
    dialog.current?.showModal();
  }, [choice]);
  const choose = (id: string) => {
    dialog.current?.close();
    openClaim(id);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      onClose={onEnd}
      closedby="any"
      aria-labelledby="choice-title"
    >
      <h2 id="choice-title" className={styles.title}>
        {map.choose(facts.length)}
      </h2>
      <ul>
        {portion.map((one) => (
          <li key={one.claim.id}>
            <button
              type="button"
              className={styles.claim}
              onClick={() => choose(one.claim.id)}
              onPointerEnter={() => hover(one.claim.id)}
              onPointerLeave={() => hover(null)}
            >
              <LevelGlyph digit={one.level.digit} denied={one.tally.deniedBy.length > 0} size={16} />
              <span>
                {plainText(sentence(one.sentence, "short"))}
                <span className={styles.denial}>
                  {`${one.level.letter}${one.level.digit} · ${claimList.deniedBy(one.tally.deniedBy.length)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore next={next} onShowMore={showMore} />
    </dialog>
  );
}

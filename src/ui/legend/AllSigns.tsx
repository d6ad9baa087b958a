import { X } from "lucide-react";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./AllSigns.module.css";
import { DenialKey } from "./DenialKey.tsx";
import { DigitKey } from "./DigitKey.tsx";
import { FootprintKey } from "./FootprintKey.tsx";
import { LayerKey } from "./LayerKey.tsx";
import { LetterKey } from "./LetterKey.tsx";
import { ThreadKey } from "./ThreadKey.tsx";
import { useModal } from "./useModal.ts";

/** Every sign with its word. */
export function AllSigns({ onClose }: { readonly onClose: () => void }) {
  const { legend } = useMessages();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      aria-labelledby="all-signs"
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id="all-signs" className={styles.title}>
          {legend.all}
        </h2>
        <IconButton icon={X} label={legend.close} onClick={() => dialog.current?.close()} />
      </div>
      <div className={styles.keys}>
        <DigitKey />
        <LetterKey />
        <DenialKey />
        <ThreadKey />
        <FootprintKey />
        <LayerKey />
      </div>
    </dialog>
  );
}

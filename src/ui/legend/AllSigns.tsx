import { legendKeys } from "#messages/en/legendKeys.ts";
import { useMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import styles from "./AllSigns.module.css";
import { DenialKey } from "./DenialKey.tsx";
import { DigitKey } from "./DigitKey.tsx";
import { FootprintKey } from "./FootprintKey.tsx";
import { LayerKey } from "./LayerKey.tsx";
import { LetterKey } from "./LetterKey.tsx";
import { StanceKey } from "./StanceKey.tsx";
import { ThreadKey } from "./ThreadKey.tsx";

/** Every sign with its word. */
export function AllSigns({ onClose }: { readonly onClose: () => void }) {
  const { legend } = useMessages();
  return (
    <ModalDialog title={legend.all} closeLabel={legendKeys.close} breadth="table" onClose={onClose}>
      <div className={styles.keys}>
        <DigitKey />
        <LetterKey />
        <DenialKey />
        <ThreadKey />
        <FootprintKey />
        <LayerKey />
        <StanceKey />
      </div>
    </ModalDialog>
  );
}

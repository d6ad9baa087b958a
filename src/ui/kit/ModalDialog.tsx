import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useMessages } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./ModalDialog.module.css";
import { useOpenDialog } from "./useOpenDialog.ts";

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** As wide as reads well, as wide as a table needs, or as wide as the drawing inside. */
  readonly breadth?: "text" | "table" | "drawing";
  readonly children: ReactNode;
}

/** A dialog over the page, with the caveat in its head. Escape, its button and a press beside it close it. */
export function ModalDialog({ title, closeLabel, onClose, breadth = "text", children }: ModalDialogProps) {
  const { site } = useMessages();
  const dialog = useOpenDialog();
  const heading = useId();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-breadth={breadth}
      closedby="any"
      aria-labelledby={heading}
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p className={styles.caveat}>{site.unverified}</p>
        {/* Shut by itself, a dialog gives the focus back to where it was opened. */}
        <IconButton icon={X} label={closeLabel} onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}

import { type ReactNode, useRef, useState } from "react";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./SignsDialog.module.css";

/** On a narrow screen the legend has no room below the map: a button opens it. */
export function SignsDialog({ children }: { readonly children: ReactNode }) {
  const { map } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button className={styles.signs} aria-haspopup="dialog" onClick={open}>
        {map.signs}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={map.signs}
        closedby="any"
        onClose={() => setOpen(false)}
      >
        {isOpen && children}
        <p className={styles.close}>
          <Button onClick={() => dialog.current?.close()}>{map.closeSigns}</Button>
        </p>
      </dialog>
    </>
  );
}

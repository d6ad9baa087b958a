import { type ReactNode, useState } from "react";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import styles from "./SignsDialog.module.css";

/** On a narrow screen the legend has no room below the map: a button opens it. */
export function SignsDialog({ children }: { readonly children: ReactNode }) {
  const { map } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className={styles.signs} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {map.signs}
      </Button>
      {isOpen && (
        <ModalDialog title={map.signs} closeLabel={map.closeSigns} onClose={() => setOpen(false)}>
          {children}
        </ModalDialog>
      )}
    </>
  );
}

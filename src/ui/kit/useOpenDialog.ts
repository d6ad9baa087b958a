import { useEffect, useRef } from "react";

/** Opens a dialog over the page as soon as it is there. Escape shuts it, and nothing behind it. */
export function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    const keep = (event: KeyboardEvent) => {
      if (event.key === "Escape") event.stopPropagation();
    };
    opened?.addEventListener("keydown", keep);
    opened?.showModal();
    return () => {
      opened?.removeEventListener("keydown", keep);
      opened?.close();
    };
  }, []);
  return dialog;
}

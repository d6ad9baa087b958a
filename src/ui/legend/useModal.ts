import { useEffect, useRef } from "react";

/** Opens a dialog over the page as soon as it is there. Escape and its close button send "close". */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return dialog;
}

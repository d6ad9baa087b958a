import { useEffect, useRef } from "react";
import styles from "./BlankCurtain.module.css";
import { useClassroom } from "./context.ts";

/** Nothing to look at but the one who speaks. A press anywhere ends it. */
export function BlankCurtain({ onEnd }: { readonly onEnd: () => void }) {
  const { teach } = useClassroom();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button ref={button} type="button" className={styles.curtain} data-curtain="" onClick={onEnd}>
      <span className={styles.words}>{teach.blanked}</span>
    </button>
  );
}

import { Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { useClassroom } from "./context.ts";
import styles from "./StepMap.module.css";

const largest = 3;

/** The map of a step. It is moved by arrows, by finger or wheel, and made larger by keys or buttons. */
export function StepMap({ children }: { readonly children: ReactNode }) {
  const { site } = useMessages();
  const { teach } = useClassroom();
  const [size, setSize] = useState(1);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is what moves the middle
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const half = (element.scrollWidth - element.clientWidth) / 2;
    element.scrollLeft = getComputedStyle(element).direction === "rtl" ? -half : half;
    element.scrollTop = (element.scrollHeight - element.clientHeight) / 2;
  }, [size]);
  const resize = (by: 1 | -1) => setSize((now) => Math.min(largest, Math.max(1, now + by)));
  const press = (event: KeyboardEvent) => {
    if (event.key === "+" || event.key === "=") resize(1);
    else if (event.key === "-") resize(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <p className={styles.caveat}>{site.unverified}</p>
        <IconButton
          icon={Minus}
          label={teach.smaller}
          className={styles.button}
          disabled={size === 1}
          onClick={() => resize(-1)}
        />
        <IconButton
          icon={Plus}
          label={teach.larger}
          className={styles.button}
          disabled={size === largest}
          onClick={() => resize(1)}
        />
      </div>
      <section
        ref={frame}
        className={styles.frame}
        data-size={size}
        data-moved-by-arrows=""
        aria-label={teach.map}
        aria-description={teach.mapKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
        onKeyDown={press}
      >
        <div className={styles.sheet}>{children}</div>
      </section>
    </div>
  );
}

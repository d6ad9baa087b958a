import { useEffect, useRef } from "react";
import { Button } from "./Button.tsx";
import { useMessages } from "./context.ts";
import styles from "./ShowMore.module.css";

interface ShowMoreProps {
  /** How many more a press shows; 0 where all are there. */
  readonly next: number;
  readonly onShowMore: () => void;
}

/** The end of a long list of claims, of which the next part comes when a reader scrolls to it, or presses the button. */
export function ShowMore({ next, onShowMore }: ShowMoreProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const { claimList } = useMessages();
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew after each part, whose end may be in sight already
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onShowMore());
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [next, onShowMore]);
  if (next === 0) return null;
  return (
    <p ref={end} className={styles.more}>
      <Button onClick={onShowMore}>{claimList.showMore(next)}</Button>
    </p>
  );
}

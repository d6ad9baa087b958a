import { ChevronLeft, ChevronRight } from "lucide-react";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import styles from "./BeyondButton.module.css";

interface BeyondButtonProps {
  readonly side: "earlier" | "later";
  /** How many statements lie beyond the edge. */
  readonly count: number;
  readonly onGo: () => void;
}

/** What lies beyond the days that are seen, with the way there. */
export function BeyondButton({ side, count, onGo }: BeyondButtonProps) {
  const Icon = side === "earlier" ? ChevronLeft : ChevronRight;
  const label = timeline[side](count);
  return (
    <div className={styles.side}>
      {count > 0 && (
        <button type="button" className={styles.button} aria-label={label} title={label} onClick={onGo}>
          <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
          {count}
        </button>
      )}
    </div>
  );
}

import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./MapMessage.module.css";
import type { MapProblem } from "./mapStanding.ts";

interface MapMessageProps {
  readonly problem: MapProblem;
  /** What is there instead of the map, beside the list. */
  readonly instead?: string | undefined;
  readonly onRetry: () => void;
}

/** What is wrong with the map, that nothing else is lost, and another try. */
export function MapMessage({ problem, instead, onRetry }: MapMessageProps) {
  const { map } = useMessages();
  return (
    <div className={styles.message} data-whole={problem !== "tiles-missing" && instead === undefined}>
      <p>{map.failures[problem]}</p>
      {problem !== "tiles-missing" && <p>{instead ?? map.listStays}</p>}
      <Button onClick={onRetry}>{map.retry}</Button>
    </div>
  );
}

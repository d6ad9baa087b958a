import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./MapMessage.module.css";
import type { MapProblem } from "./mapStanding.ts";

interface MapMessageProps {
  readonly problem: MapProblem;
  readonly onRetry: () => void;
}

/** What is wrong with the map, that nothing else is lost, and another try. */
export function MapMessage({ problem, onRetry }: MapMessageProps) {
  const { map } = useMessages();
  return (
    <div className={styles.message} data-whole={problem !== "tiles-missing"}>
      <p>{map.failures[problem]}</p>
      {problem !== "tiles-missing" && <p>{map.listStays}</p>}
      <Button onClick={onRetry}>{map.retry}</Button>
    </div>
  );
}

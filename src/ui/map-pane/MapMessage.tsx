import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./MapMessage.module.css";
import type { MapProblem } from "./mapStanding.ts";

interface MapMessageProps {
  readonly problem: MapProblem;
  /** What is there instead of the map, beside the list. */
  readonly instead?: string | undefined;
  readonly onRetry: () => void;
}

/** What is wrong with the map, that nothing else is lost, and another try; it can be closed. */
export function MapMessage({ problem, instead, onRetry }: MapMessageProps) {
  const { map, notices } = useMessages();
  const [closed, setClosed] = useState<MapProblem | null>(null);
  if (closed === problem) return null;
  const says = problem === "tiles-missing" ? "" : ` ${instead ?? map.listStays}`;
  return (
    <div className={styles.message} data-whole={problem !== "tiles-missing" && instead === undefined}>
      <p>
        {map.failures[problem]}
        {says}
      </p>
      <IconButton icon={X} label={notices.dismiss} onClick={() => setClosed(problem)} />
      <Button look="quiet" onClick={onRetry}>
        {map.retry}
      </Button>
    </div>
  );
}

import { Maximize2, Pause, Play, StepBack, StepForward, ZoomIn, ZoomOut } from "lucide-react";
import { isoDay } from "#domain/timeline/days.ts";
import { nextDay, previousDay } from "#domain/timeline/steps.ts";
import { chooseDay } from "#store/timeActions.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./StepButtons.module.css";
import { usePlay } from "./usePlay.ts";

interface StepButtonsProps {
  /** The days (since 1970) on which something was said. */
  readonly days: readonly number[];
  readonly day: number | null;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** From statement to statement, and nearer or farther, by buttons. */
export function StepButtons({ days, day, onZoom, onFit }: StepButtonsProps) {
  const { timeline } = useMessages();
  const [isPlaying, play] = usePlay(days, day);
  const before = previousDay(days, day);
  const step = (to: number | null) => {
    play(false);
    chooseDay(to === null ? null : isoDay(to));
  };
  return (
    <fieldset className={styles.buttons} aria-label={timeline.controls}>
      <IconButton
        className={styles.turned}
        icon={StepBack}
        label={timeline.previous}
        disabled={before === null}
        onClick={() => step(before)}
      />
      <IconButton
        className={styles.turned}
        icon={isPlaying ? Pause : Play}
        label={isPlaying ? timeline.pause : timeline.play}
        onClick={() => play(!isPlaying)}
      />
      <IconButton
        className={styles.turned}
        icon={StepForward}
        label={timeline.next}
        disabled={day === null}
        onClick={() => step(nextDay(days, day))}
      />
      <IconButton
        className={styles.plain}
        icon={ZoomOut}
        label={timeline.zoomOut}
        onClick={() => onZoom(2)}
      />
      <IconButton className={styles.plain} icon={Maximize2} label={timeline.fit} onClick={onFit} />
      <IconButton
        className={styles.plain}
        icon={ZoomIn}
        label={timeline.zoomIn}
        onClick={() => onZoom(0.5)}
      />
    </fieldset>
  );
}

import {
  type LucideIcon,
  Maximize2,
  Pause,
  Play,
  StepBack,
  StepForward,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { isoDay } from "#domain/timeline/days.ts";
import { nextDay, previousDay } from "#domain/timeline/steps.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import { chooseDay } from "#store/timeActions.ts";
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
  const [isPlaying, play] = usePlay(days, day);
  const before = previousDay(days, day);
  const step = (to: number | null) => {
    play(false);
    chooseDay(to === null ? null : isoDay(to));
  };
  const button = (
    icon: LucideIcon,
    label: string,
    onClick: () => void,
    look = styles.turned,
    disabled = false,
  ) => <IconButton className={look} {...{ icon, label, onClick, disabled }} />;
  return (
    <fieldset className={styles.buttons} aria-label={timeline.controls}>
      {button(StepBack, timeline.previous, () => step(before), styles.turned, before === null)}
      {isPlaying
        ? button(Pause, timeline.pause, () => play(false))
        : button(Play, timeline.play, () => play(true))}
      {button(StepForward, timeline.next, () => step(nextDay(days, day)), styles.turned, day === null)}
      {button(ZoomOut, timeline.zoomOut, () => onZoom(2), styles.plain)}
      {button(Maximize2, timeline.fit, onFit, styles.plain)}
      {button(ZoomIn, timeline.zoomIn, () => onZoom(0.5), styles.plain)}
    </fieldset>
  );
}

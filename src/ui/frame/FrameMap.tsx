import type { ReactNode } from "react";
import type { Bounds } from "#domain/marks/mark.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./FrameMap.module.css";

interface FrameMapProps {
  /** What both maps look at. */
  readonly bounds: Bounds;
  /** The static map. */
  readonly children: ReactNode;
}

/** The map of a frame: the static one, the room of the live one above it, and the words that always stand on it. */
export function FrameMap({ bounds, children }: FrameMapProps) {
  const { frame, map } = useAllMessages();
  return (
    <figure
      className={styles.map}
      aria-label={map.title}
      data-frame-map="poster"
      data-bounds={bounds.join(",")}
    >
      {children}
      <div className={styles.live} data-live="" />
      <p className={styles.attribution}>{map.words.attribution}</p>
      <p className={styles.caveat}>{frame.caveat}</p>
      <div className={styles.zoom}>
        <button type="button" aria-label={map.zoomIn} data-zoom="1">
          +
        </button>
        <button type="button" aria-label={map.zoomOut} data-zoom="-1">
          −
        </button>
      </div>
      <button type="button" className={styles.load} data-load="">
        {frame.load}
      </button>
      <p className={styles.problem} role="status" data-map-says="" />
    </figure>
  );
}

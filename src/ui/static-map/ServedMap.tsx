import { useContext, useRef } from "react";
import type { MapEvents } from "#map/mapView.ts";
import styles from "./ServedMap.module.css";
import "./StaticMap.module.css";
import { ServedContext } from "./served.ts";
import { useMapInStep } from "./useMapInStep.ts";
import { useMapTouch } from "./useMapTouch.ts";

interface ServedMapProps {
  /** Whether the live map stands over it. */
  readonly isCovered: boolean;
  readonly onTouch: MapEvents["onTouch"];
}

/**
 * The static map that came with the page. React takes it over as it is, without drawing it again: neither outlines
 * nor drawing code have to be loaded for it to be there, to be touched and to keep in step.
 */
export function ServedMap({ isCovered, onTouch }: ServedMapProps) {
  const served = useContext(ServedContext);
  const frame = useRef<HTMLDivElement>(null);
  useMapInStep(frame);
  useMapTouch(frame, onTouch);
  if (!served) return null;
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-static-map=""
      data-covered={isCovered}
      inert={isCovered}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by StaticMap at build, where React escapes all text
      dangerouslySetInnerHTML={{ __html: served.map }}
    />
  );
}

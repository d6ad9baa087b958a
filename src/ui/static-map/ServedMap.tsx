import { useContext, useLayoutEffect, useRef } from "react";
import type { MapEvents } from "#map/mapView.ts";
import glyphs from "./glyphs.module.css";
import ground from "./ground.module.css";
import styles from "./StaticMap.module.css";
import { ServedContext } from "./served.ts";
import signs from "./signs.module.css";
import { useMapInStep } from "./useMapInStep.ts";
import { useMapTouch } from "./useMapTouch.ts";
import words from "./words.module.css";

const frameClass = [styles.frame, ground.ground, signs.signs, words.words, glyphs.glyphs].join(" ");

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
  const map = served?.map ?? null;
  useLayoutEffect(() => {
    if (map instanceof Element && frame.current?.firstElementChild !== map)
      frame.current?.replaceChildren(map);
  }, [map]);
  useMapInStep(frame);
  useMapTouch(frame, onTouch);
  if (map === null) return null;
  return (
    <div
      ref={frame}
      className={frameClass}
      data-static-map=""
      data-covered={isCovered}
      inert={isCovered}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written at build alone, by StaticMap; a browser gets ""
      dangerouslySetInnerHTML={{ __html: typeof map === "string" ? map : "" }}
    />
  );
}

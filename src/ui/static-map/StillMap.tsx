import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import glyphs from "./glyphs.module.css";
import ground from "./ground.module.css";
import styles from "./StaticMap.module.css";
import signs from "./signs.module.css";
import words from "./words.module.css";

/** The styles of a static map, wherever it stands. */
export const frameClass = [styles.frame, ground.ground, signs.signs, words.words, glyphs.glyphs].join(" ");

interface StillMapProps {
  /** As HTML while pages are written, as what stands on the page in a browser. */
  readonly map: string | Element | null;
  readonly frame?: Ref<HTMLDivElement>;
  /** Whether the live map stands over it. */
  readonly isCovered?: boolean;
}

/**
 * A static map that came with the page. React takes it over as it is, without drawing it again: neither outlines nor
 * drawing code have to be loaded for it to be there.
 */
export function StillMap({ map, frame, isCovered = false }: StillMapProps) {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(frame, () => own.current, []);
  useLayoutEffect(() => {
    if (map instanceof Element && own.current?.firstElementChild !== map) own.current?.replaceChildren(map);
  }, [map]);
  return (
    <div
      ref={own}
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

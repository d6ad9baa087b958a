import { type RefObject, useEffect } from "react";
import { openingCamera } from "#domain/static-map/openingCamera.ts";
import { startCanvas } from "#map/ahead/earlyCanvas.ts";
import { startWorker, tellWorker } from "#map/ahead/earlyWorker.ts";
import { groundSeen } from "#map/ahead/groundSeen.ts";
import type { Camera } from "#map/mapView.ts";
import type { Look } from "#store/choices.ts";
import { store } from "#store/store.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { whenIdle } from "#ui/map-pane/whenIdle.ts";

type Bounds = ReturnType<typeof useOpening>["about"]["view"];

/** Where the map will look; null where only the marks of a claim can tell. */
function cameraAhead(look: Look, opening: Bounds, { clientWidth, clientHeight }: Element): Camera | null {
  if (look.kind === "camera") return look.camera;
  if (look.kind === "claim") return null;
  return openingCamera(look.kind === "bounds" ? look.bounds : opening, clientWidth, clientHeight);
}

/**
 * Starts the map's worker, which asks for the ground, and makes the map's canvas, while its code is on its way and the marks are being drawn.
 * @param column has the map's container in it.
 */
export function useMapAhead(column: RefObject<HTMLElement | null>): void {
  const { view } = useOpening().about;
  const { language } = useMessages();
  const root = useSiteAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only of the first view it is known before the map is
  useEffect(() => {
    let end = () => {};
    const begin = () => {
      const container = column.current?.querySelector("[data-map]");
      if (!container) return;
      const camera = cameraAhead(store.getState().look, view, container);
      startWorker();
      if (camera) tellWorker({ ground: groundSeen(root, language, camera, container) });
      end = whenIdle(startCanvas);
    };
    // In a turn of its own, after the one in which React takes the page over.
    const waiting = setTimeout(begin);
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, []);
}

import { type RefObject, useEffect } from "react";
import { openingCamera } from "#domain/static-map/openingCamera.ts";
import { askForGround } from "#map/askForGround.ts";
import { readFaces } from "#map/earlyFaces.ts";
import { startWorker } from "#map/earlyWorker.ts";
import type { Camera } from "#map/mapView.ts";
import type { Look } from "#store/choices.ts";
import { store } from "#store/store.ts";
import type { MapSubject } from "./mapViewer.ts";

type Bounds = MapSubject["opening"];

/** Where the map will look; null where only the marks of a claim can tell. */
function cameraAhead(look: Look, opening: Bounds, { clientWidth, clientHeight }: HTMLElement): Camera | null {
  if (look.kind === "camera") return look.camera;
  if (look.kind === "claim") return null;
  return openingCamera(look.kind === "bounds" ? look.bounds : opening, clientWidth, clientHeight);
}

/** Starts the map's worker, and asks for its ground and faces, while its code is on its way and the marks are being drawn. */
export function useGroundAhead(
  container: RefObject<HTMLElement | null>,
  root: string,
  opening: Bounds,
  language: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only of the first view it is known before the map is
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const camera = cameraAhead(store.getState().look, opening, element);
    if (camera) askForGround(new URL(root, document.baseURI).href, language, camera, element);
    startWorker();
    readFaces();
  }, []);
}

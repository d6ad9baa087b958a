import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { inTurns } from "#map/ahead/inTurns.ts";
import { turn } from "#map/ahead/turn.ts";
import { takeData } from "#map/ahead/viewAhead.ts";
import { bridge, styleOf } from "#map/bridge.ts";
import { cameraOf, look, watchMoves, zoomBy } from "#map/camera.ts";
import { isCrowded } from "#map/claimSources.ts";
import { constrain, zooms } from "#map/constrain.ts";
import { controls } from "#map/controls.ts";
import { watchFailures } from "#map/failures.ts";
import { filesRoot } from "#map/filesRoot.ts";
import { evenHatches } from "#map/images/evenHatches.ts";
import { preparePen, signImage } from "#map/images/signImages.ts";
import { lateRelief } from "#map/lateRelief.ts";
import { mapFonts } from "#map/mapFonts.ts";
import type { Gestures, MapEvents, MapView, MountedMap, MountMap } from "#map/mapView.ts";
import { watchPointer } from "#map/pointer.ts";
import { screenOf } from "#map/screen.ts";

const unmounted: MountedMap = { show() {}, zoomBy() {}, resize() {}, remove() {} };

/** What browser tests read: the map behind a container. Nothing else may. */
interface MapContainer extends HTMLElement {
  claimlinesMap?: MapLibre;
}

function newMap(container: HTMLElement, view: MapView, gestures: Gestures): MapLibre {
  return new MapLibre({
    container,
    locale: { ...view.words.controls },
    transformConstrain: constrain(container),
    ...zooms,
    renderWorldCopies: false,
    attributionControl: false,
    // Whoever mounts it says when it has another size.
    trackResize: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    rollEnabled: false,
    cooperativeGestures: gestures === "cooperative",
    fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
  });
}

function addImages(map: MapLibre): void {
  map.setMissingStyleImageResolver((name) => {
    const image = signImage(name, map.getZoom());
    if (image && !map.hasImage(name)) map.addImage(name, image.data, image.options);
  });
}

async function start(
  container: MapContainer,
  root: string,
  events: MapEvents,
  first: MapView,
  gestures: Gestures,
): Promise<MountedMap> {
  const fonts = mapFonts();
  const dataOf = takeData();
  let last = first;
  preparePen();
  const map = newMap(container, first, gestures);
  container.claimlinesMap = map;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  addImages(map);
  await turn();
  const setControls = controls(map);
  setControls(first.words);
  if (first.wish) look(map, first.wish, "once");
  await turn();
  // Only now it is known what is seen, and with it where the signs of claims lie.
  const screen = screenOf(map);
  const data = await inTurns(dataOf.steps(first, screen));
  await turn();
  const ground = { root, fonts };
  map.setStyle(styleOf(ground, first, data));
  const bridged = bridge(map, (view, now) => styleOf(ground, view, now), dataOf, {
    view: first,
    screen,
    data,
  });
  const hatches = evenHatches(map);
  const unwatch = watchFailures(map, events.onFail);
  watchPointer(map, events, () => isCrowded(last.marks.ribbons.length));
  map.on("style.load", bridged.restyled);
  map.on("webglcontextlost", bridged.lost);
  map.on("webglcontextrestored", () => map.once("idle", events.onReady));
  map.on("zoom", bridged.zoomed);
  map.on("zoom", hatches);
  watchMoves(map, (isReaders) => {
    bridged.rested();
    events.onMove(cameraOf(map), isReaders);
  });
  map.on("resize", bridged.rested);
  map.once("idle", events.onReady);
  lateRelief(map, root);
  return {
    show(view) {
      last = view;
      bridged.show(view);
      setControls(view.words);
    },
    zoomBy: (steps) => zoomBy(map, steps),
    resize: () => map.resize(),
    remove() {
      unwatch();
      bridged.lost();
      delete container.claimlinesMap;
      map.remove();
    },
  };
}

/** Mounts the map, in several turns of the page; where the browser has no WebGL2 it tells so, and does nothing. */
export const mountMap: MountMap = async (container, root, events, first, gestures = "free") => {
  setWorkerUrl(workerUrl);
  try {
    return await start(container, filesRoot(root), events, first, gestures);
  } catch (error) {
    console.error(error);
    events.onFail("no-webgl");
    return unmounted;
  }
};

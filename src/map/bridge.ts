import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { sameInputs } from "#domain/remember.ts";
import type { BasemapOptions } from "#map/basemap/basemapStyle.ts";
import { type CameraMap, look } from "#map/camera.ts";
import { type ClaimData, type claimData, claimSources, isCrowded } from "#map/claimSources.ts";
import { claimStates } from "#map/claimStates.ts";
import { inSlices } from "#map/inSlices.ts";
import { lookOf } from "#map/look.ts";
import type { MapView } from "#map/mapView.ts";
import { type Screen, type ScreenMap, sameScreen, screenOf } from "#map/screen.ts";
import { mapStyle } from "#map/style.ts";

/** What the bridge asks of MapLibre: a test stands a fake in its place. */
export type BridgedMap = CameraMap & ScreenMap & Pick<MapLibre, "getSource" | "setFeatureState" | "setStyle">;

export interface Bridge {
  /** Brings the map to a view; what is the same object as before makes no call. */
  show(view: MapView): void;
  /** While the map zooms: rows of glyphs join and part. */
  zoomed(): void;
  /** After the camera has come to rest: rows find their places on what is seen now. */
  rested(): void;
  /** After a style was loaded, first or anew: states are lost then. */
  restyled(): void;
  /** While there is no style to talk to, and after the end. */
  lost(): void;
}

/** Half a zoom: finer steps would make glyphs jump while the reader zooms. */
const zoomStep = 0.5;

/** What the style has that no view tells. */
type Ground = Pick<BasemapOptions, "root" | "fonts">;

const styleInputs = ({ theme, language, marks }: MapView) => [theme, language, marks.countries];

export function styleOf(ground: Ground, view: MapView, data: ClaimData) {
  const basemap = { ...ground, focusCountries: view.marks.countries };
  return mapStyle(basemap, lookOf(view.theme, view.language), data);
}

/** Keeps a MapLibre map as the latest view has it. */
export function bridge(
  map: BridgedMap,
  makeStyle: (view: MapView, data: ClaimData) => ReturnType<typeof styleOf>,
  dataOf: ReturnType<typeof claimData>,
  first: { readonly view: MapView; readonly screen: Screen; readonly data: ClaimData },
): Bridge {
  let view = first.view;
  let wished = first.view.wish;
  let shownData: ClaimData = { ...first.data };
  let styled = false;
  let screen = first.screen;
  let inStyle = styleInputs(first.view);
  const work = inSlices();
  const states = claimStates((source, id, state) => map.setFeatureState({ source, id }, state));

  /** The same object as before where nothing has moved: rows of glyphs take long to find their places. */
  function measure(): void {
    const now = screenOf(map);
    if (!sameScreen(now, screen)) screen = now;
  }

  /** What is the same as before takes no time; of thousands of claims each source may take a frame. */
  function* steps() {
    const data = dataOf(view, screen);
    const inputs = styleInputs(view);
    if (!sameInputs(inputs, inStyle)) {
      inStyle = inputs;
      shownData = { ...data };
      map.setStyle(makeStyle(view, data), { diff: true });
    }
    for (const source of claimSources) {
      const now = data[source];
      if (now !== shownData[source]) map.getSource<GeoJSONSource>(source)?.setData(now);
      shownData = { ...shownData, [source]: now };
      yield;
    }
    // A state that changes has MapLibre draw all again: among thousands of ribbons nobody would see one grow for a hover.
    states.apply(isCrowded(view.marks.ribbons.length) ? { ...view, hovered: null } : view);
  }

  function sync(): void {
    if (styled) work.take(steps());
  }

  return {
    show(next) {
      view = next;
      sync();
      if (next.wish && next.wish !== wished) look(map, next.wish, "softly");
      wished = next.wish;
    },
    zoomed() {
      if (Math.abs(map.getZoom() - screen.zoom) < zoomStep) return;
      measure();
      sync();
    },
    rested() {
      measure();
      sync();
    },
    restyled() {
      styled = true;
      measure();
      states.forget();
      sync();
    },
    lost() {
      styled = false;
      work.stop();
    },
  };
}

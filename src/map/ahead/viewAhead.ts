import { tellWorker } from "#map/ahead/earlyWorker.ts";
import { inTurns } from "#map/ahead/inTurns.ts";
import { turn } from "#map/ahead/turn.ts";
import { fontFaces } from "#map/basemap/fonts.ts";
import { isArabicScript } from "#map/basemap/labelStyle.ts";
import { wishedCamera } from "#map/camera.ts";
import { claimData } from "#map/claimSources.ts";
import { imageName } from "#map/images/imageNames.ts";
import { drawAhead } from "#map/images/signImages.ts";
import { mapFonts } from "#map/mapFonts.ts";
import type { MapView } from "#map/mapView.ts";
import { screenOf } from "#map/screen.ts";

type DataOf = ReturnType<typeof claimData>;

let waiting: DataOf | null = null;

/** With what most names and words are written where the letters are Latin. */
const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.:()-’";

/** Has the map's worker draw letters while it has nothing else to do. */
function drawLetters({ language }: MapView): void {
  tellWorker({
    faces: fontFaces(mapFonts()),
    // As MapLibre has them, where nothing else is said.
    ideographs: "sans-serif",
    lang: document.documentElement.lang,
    drawn: isArabicScript(language) ? "" : latin,
  });
}

/** The pictures that a first view shows beside its glyphs. */
function picturesOf({ marks, theme }: MapView): string[] {
  const hues = new Set(marks.footprints.map(({ properties }) => properties.hue));
  const strokes = new Set(marks.strokes.map(({ properties }) => properties.stroke));
  return [
    ...[...hues].map((hue) => imageName({ kind: "hatch", theme, hue })),
    ...[...strokes].map((kind) => imageName({ kind, theme })),
    imageName({ kind: "place", rank: "capital" }),
    imageName({ kind: "place", rank: "city" }),
  ];
}

/**
 * Works out what a map will show first, while MapLibre's code is on its way and the page has nothing else to do. What
 * lies over the map is not all there yet: its buttons of MapLibre's may move a row of glyphs, which is then placed
 * anew. Ends when the map takes what there is.
 */
export async function workAhead(container: HTMLElement, view: MapView): Promise<void> {
  if (!view.wish) return;
  drawLetters(view);
  const { longitude, latitude, zoom } = wishedCamera(container, view.wish);
  const dataOf = claimData();
  waiting = dataOf;
  const screen = screenOf({
    getContainer: () => container,
    getCenter: () => ({ lng: longitude, lat: latitude }),
    getZoom: () => zoom,
  });
  function* steps() {
    const data = yield* dataOf.steps(view, screen);
    const images = data["claim-signs"].features.map(({ properties }) => properties?.image as unknown);
    for (const name of new Set([...picturesOf(view), ...images])) {
      yield;
      if (typeof name === "string") drawAhead(name, zoom);
    }
  }
  await turn();
  await inTurns(steps(), () => waiting !== dataOf);
}

/** What was worked out, for the first who asks. */
export function takeData(): DataOf {
  const made = waiting ?? claimData();
  waiting = null;
  return made;
}

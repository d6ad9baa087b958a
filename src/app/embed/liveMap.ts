import { claimMarks } from "#domain/marks/claimMarks.ts";
import { loadAreas } from "#load/loadAreas.ts";
import { loadAtlasFile } from "#load/loadAtlasFile.ts";
import type { MapView, MountedMap } from "#map/mapView.ts";
import { map as words } from "#messages/en/map.ts";
import { loadMap } from "#ui/map-pane/loadMap.ts";
import type { FrameMap, MapRequest, StartMap } from "./mapRequest.ts";

async function loadMatter({ root, atlas: name, claims, selected, version }: MapRequest) {
  const site = new URL(root);
  const file = version === null ? "atlas.json" : `versions/${version}.json`;
  const [atlas, areas, { mountMap }] = await Promise.all([
    loadAtlasFile(site, `data/${name}/${file}`),
    loadAreas(site, name),
    loadMap(),
  ]);
  if (atlas.kind === "failed") throw new Error(`${atlas.failure.file} could not be used.`);
  if (areas.kind === "failed") throw new Error(`${areas.failure.file} could not be used.`);
  const { facts, index } = atlas.value;
  const shown = new Set(claims);
  const drawn = facts.filter(({ claim }) => shown.has(claim.id));
  const marks = claimMarks(index, drawn, areas.value);
  return { mountMap, marks, shown, closest: selected === null ? undefined : marks.closestOf.get(selected) };
}

/** Starts the live map of a frame: the claims that the frame shows and no others, moved by two fingers. */
export const startMap: StartMap = async (container, request, events) => {
  const { mountMap, marks, shown, closest } = await loadMatter(request);
  let view: MapView = {
    marks,
    shown,
    selected: request.selected,
    hovered: null,
    wish: { kind: "bounds", bounds: request.bounds, ...(closest === undefined ? {} : { closest }) },
    theme: request.theme,
    language: document.documentElement.lang,
    words: words.words,
  };
  // It may fail before there is a map to remove.
  let mounted: MountedMap | null = null;
  let hasFailed = false;
  const map = await mountMap(
    container,
    request.root,
    {
      onTouch: events.onTouch,
      onHover() {},
      onMove() {},
      onReady: events.onReady,
      onFail(failure) {
        if (failure === "tiles-missing") return;
        hasFailed = true;
        mounted?.remove();
        events.onFail();
      },
    },
    view,
    "cooperative",
  );
  mounted = map;
  if (hasFailed) map.remove();
  new ResizeObserver(() => map.resize()).observe(container);
  const show = (change: Partial<MapView>) => {
    view = { ...view, ...change };
    map.show(view);
  };
  const frameMap: FrameMap = {
    zoomBy: map.zoomBy,
    select: (selected) => show({ selected }),
    recolour: (theme) => show({ theme }),
  };
  return frameMap;
};

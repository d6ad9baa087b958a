import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { clip } from "./clip.mjs";

const maxZoom = 6;
const extent = 4096;

const column = (longitude, zoom) => Math.floor(((longitude + 180) / 360) * 2 ** zoom);

function row(latitude, zoom) {
  const angle = (latitude * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom);
}

function* tilesOf(zoom) {
  const [west, south, east, north] = clip;
  for (let x = column(west, zoom); x <= column(east, zoom); x++) {
    for (let y = row(north, zoom); y <= row(south, zoom); y++) yield { x, y };
  }
}

/**
 * Writes `{z}/{x}/{y}.pbf` under `folder`, zoom 0 to 6, from layers of GeoJSON features: `{ name: { features,
 * from } }`, where `from` is the first zoom that has the layer. Every tile of the clip is written, also an
 * empty one, so that none is ever missing. Returns how many.
 */
export function writeTiles(folder, layers) {
  rmSync(folder, { recursive: true, force: true });
  const indexes = Object.entries(layers).map(([name, { features, from = 0 }]) => {
    const data = { type: "FeatureCollection", features };
    return {
      name,
      from,
      index: new GeoJSONVT(data, { maxZoom, extent, buffer: 64, tolerance: 3, indexMaxZoom: 4 }),
    };
  });
  let count = 0;
  for (let zoom = 0; zoom <= maxZoom; zoom++) {
    for (const { x, y } of tilesOf(zoom)) {
      const shown = indexes
        .filter(({ from }) => zoom >= from)
        .map(({ name, index }) => [name, index.getTile(zoom, x, y)])
        .filter(([, tile]) => tile?.features.length);
      mkdirSync(new URL(`${zoom}/${x}/`, folder), { recursive: true });
      const bytes = fromGeojsonVt(Object.fromEntries(shown), { version: 2, extent });
      writeFileSync(new URL(`${zoom}/${x}/${y}.pbf`, folder), bytes);
      count++;
    }
  }
  return count;
}

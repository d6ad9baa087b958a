import type { StyleSpecification } from "maplibre-gl";

/** Twelve spots, spread over the opening view. */
export const places = Array.from({ length: 12 }, (_, number) => ({
  name: `Place ${number + 1}`,
  text: "Somebody said that something happened here, on a day that somebody named.",
  at: [40 + (number % 4) * 10, 27 + Math.floor(number / 4) * 6] as const,
}));

/** The atlas's own tiles, drawn with the five layers that any map has. */
export const bareStyle = (root: string): StyleSpecification => ({
  version: 8,
  sources: {
    basemap: { type: "vector", tiles: [`${root}geo/tiles/{z}/{x}/{y}.pbf`], minzoom: 0, maxzoom: 6 },
    places: {
      type: "geojson",
      data: {
        type: "FeatureCollection",
        features: places.map(({ at }, id) => ({
          type: "Feature",
          id,
          properties: {},
          geometry: { type: "Point", coordinates: [...at] },
        })),
      },
    },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": "#c8d7e0" } },
    {
      id: "land",
      type: "fill",
      source: "basemap",
      "source-layer": "land",
      paint: { "fill-color": "#f2efe6" },
    },
    {
      id: "lakes",
      type: "fill",
      source: "basemap",
      "source-layer": "lakes",
      paint: { "fill-color": "#c8d7e0" },
    },
    {
      id: "borders",
      type: "line",
      source: "basemap",
      "source-layer": "borders",
      paint: { "line-color": "#8a8577" },
    },
    {
      id: "circles",
      type: "circle",
      source: "places",
      paint: { "circle-radius": 8, "circle-color": "#a33b20" },
    },
  ],
});

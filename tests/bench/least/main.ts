import { Map as MapLibre } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { startWorker } from "#map/ahead/earlyWorker.ts";
import { bareStyle } from "../bare/bareStyle.ts";
import "../bare/bare.css";

startWorker();
const container = document.getElementById("map");
if (container) {
  const map = new MapLibre({
    container,
    style: bareStyle(new URL("./", document.baseURI).href),
    bounds: [36, 24, 76, 42],
    fadeDuration: 0,
  });
  map.once("idle", () => container.setAttribute("data-map", "ready"));
}

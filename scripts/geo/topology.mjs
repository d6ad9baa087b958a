import mapshaper from "mapshaper";
import { clip } from "./clip.mjs";
import { golan } from "./provinceFixes.mjs";

const polygon = (coordinates) => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } }],
});

// The Golan is cut out of Israel's Northern District, and shapes with one key become one province.
const mend = [
  `-clip target=provinces bbox=${clip}`,
  `-filter target=provinces 'iso === "IL-Z"' + name=north`,
  `-filter target=provinces 'iso !== "IL-Z"'`,
  `-clip target=north golan + name=held`,
  `-erase target=north golan`,
  `-each target=held 'unit = "golan", iso = null, key = "golan", names = null'`,
  `-merge-layers target=provinces,north,held force name=provinces`,
  `-each target=provinces 'rank = added ? 1 : 0'`,
  `-sort target=provinces rank`,
  `-dissolve2 target=provinces key copy-fields=unit,iso,names name=provinces`,
];

const written = (file) => `-o target=provinces ${file} format=topojson quantization=200000`;

/**
 * One TopoJSON of the provinces in three strengths: `full` for tiles, `areas` (lines moved by about a
 * kilometre), `overview` (about five, without islets). Neighbours share their arcs in each.
 */
export async function buildTopologies(provinces) {
  const output = await mapshaper.applyCommands(
    [
      "-i provinces.json name=provinces",
      "-i golan.json name=golan",
      ...mend,
      "-simplify target=provinces interval=250 keep-shapes",
      written("full.json"),
      "-simplify target=provinces interval=2000 keep-shapes",
      written("areas.json"),
      "-filter-islands target=provinces min-area=400km2 remove-empty",
      "-simplify target=provinces interval=9000 keep-shapes",
      written("overview.json"),
    ].join(" "),
    { "provinces.json": { type: "FeatureCollection", features: provinces }, "golan.json": polygon([golan]) },
  );
  return Object.fromEntries(
    ["full", "areas", "overview"].map((name) => [name, JSON.parse(output[`${name}.json`])]),
  );
}

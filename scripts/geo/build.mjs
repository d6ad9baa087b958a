import { readFileSync, writeFileSync } from "node:fs";
import { feature as toFeature } from "topojson-client";
import { writeAreas } from "./areas.mjs";
import { clip } from "./clip.mjs";
import { countryFeatures, landFeature } from "./countries.mjs";
import { buildLabels } from "./labels.mjs";
import { mainLines, provinceLines } from "./lines.mjs";
import { writeManifest } from "./manifest.mjs";
import { buildOverview } from "./overview.mjs";
import { readProvinces } from "./readProvinces.mjs";
import { writeTiles } from "./tiles.mjs";
import { buildTopologies } from "./topology.mjs";
import { buildWaters } from "./waters.mjs";
import { writeLabels } from "./writeLabels.mjs";

const output = new URL("../../public/geo/", import.meta.url);
const write = (name, value) => writeFileSync(new URL(name, output), JSON.stringify(value));

const topologies = await buildTopologies(readProvinces());
const { full } = topologies;
const provinces = full.objects.provinces.geometries.map((province) => toFeature(full, province));
const labels = await buildLabels(full, provinces);
writeLabels(new URL("labels/", output), labels);

const { coast, borders } = mainLines(full);
const { rivers, lakes } = await buildWaters(400);
const tiles = writeTiles(new URL("tiles/", output), {
  land: { features: [landFeature(full)] },
  countries: { features: countryFeatures(full) },
  lakes: { features: lakes },
  rivers: { features: rivers, from: 2 },
  provinces: { features: provinceLines(full), from: 3 },
  borders: { features: borders },
  coast: { features: coast },
});
const areas = writeAreas(new URL("areas/", output), topologies.areas);
write("overview.json", buildOverview(topologies.overview, await buildWaters(7000), labels));

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const manifest = writeManifest(output, {
  clip,
  counts: { tiles, labels: labels.length, areas: areas.length },
  packages: dependencies,
});
console.log(`public/geo: ${manifest.files} files, ${Math.round(manifest.bytes / 1024)} KB, ${tiles} tiles`);

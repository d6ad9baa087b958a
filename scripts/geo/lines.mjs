import { mesh } from "topojson-client";
import { withoutClipEdge } from "./clip.mjs";
import { disputeBetween, linesByHand } from "./disputed.mjs";

const shape = ({ properties: { unit, iso } }) => ({ unit, iso });

/** "coast", "border", "disputed" or "province": what lies between two neighbours (the same one twice: the sea). */
export function kindOfLine(a, b) {
  if (a === b) return "coast";
  if (disputeBetween(shape(a), shape(b))) return "disputed";
  return a.properties.unit === b.properties.unit ? "province" : "border";
}

/** The lines of a topology that `choose` accepts, stitched; the cuts of the clip are left out. */
export function linesWhere(topology, choose) {
  const { coordinates } = mesh(topology, topology.objects.provinces, choose);
  return withoutClipEdge(coordinates);
}

const feature = (coordinates, properties) => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiLineString", coordinates },
});

/** Coast and borders, each as one feature, with `disputed` 0 or 1 on borders. */
export function mainLines(topology) {
  const of = (kind) => linesWhere(topology, (a, b) => kindOfLine(a, b) === kind);
  return {
    coast: [feature(of("coast"), {})],
    borders: [
      feature(of("border"), { disputed: 0 }),
      feature([...of("disputed"), ...linesByHand], { disputed: 1 }),
    ],
  };
}

/** The lines between provinces, one feature a country, with its `unit`. */
export function provinceLines(topology) {
  const units = new Set(topology.objects.provinces.geometries.map((geometry) => geometry.properties.unit));
  return [...units]
    .map((unit) => {
      const inside = (a, b) => kindOfLine(a, b) === "province" && a.properties.unit === unit;
      return feature(linesWhere(topology, inside), { unit });
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

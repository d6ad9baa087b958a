import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { merge, mesh, feature as toFeature } from "topojson-client";
import { onClipEdge, withoutClipEdge } from "./clip.mjs";
import { disputeBetween } from "./disputed.mjs";
import { namesOfCountry } from "./names.mjs";
import { woundForGeojson } from "./rings.mjs";

const rounded = (value) => (Array.isArray(value) ? value.map(rounded) : Math.round(value * 1e3) / 1e3);

const feature = (role, properties, { type, coordinates }) => ({
  type: "Feature",
  properties: { role, ...properties },
  geometry: { type, coordinates: rounded(coordinates) },
});

const isCut = ({ coordinates }) =>
  coordinates.flat().some((ring) => ring.some((at, i) => i > 0 && onClipEdge(ring[i - 1], at)));

const shape = ({ properties: { unit, iso } }) => ({ unit, iso });

/**
 * The outline of some provinces together, undisputed and disputed, as lists of lines. A line is disputed where
 * it would be dashed on the map; the cuts of the clip are not part of it.
 */
function outlines(topology, members) {
  const own = new Set(members);
  const along = (disputed) =>
    mesh(topology, topology.objects.provinces, (a, b) => {
      if (a === b) return !disputed && own.has(a);
      if (own.has(a) === own.has(b)) return false;
      return Boolean(disputeBetween(shape(a), shape(b))) === disputed;
    });
  return [false, true].map((disputed) => withoutClipEdge(along(disputed).coordinates));
}

function areaOf(topology, id, kind, members, nameEn) {
  const { type, coordinates } =
    members.length === 1 ? toFeature(topology, members[0]).geometry : merge(topology, members);
  const area = woundForGeojson({ type, coordinates: rounded(coordinates) });
  const cut = isCut(area.type === "Polygon" ? { coordinates: [area.coordinates] } : area);
  const [outline, disputed] = outlines(topology, members);
  const properties = { id, kind, name_en: nameEn, ...(cut ? { cut: true } : {}) };
  const lines = (role, coordinates) =>
    coordinates.length ? [feature(role, { id }, { type: "MultiLineString", coordinates })] : [];
  return {
    type: "FeatureCollection",
    features: [
      { ...feature("area", properties, area), id },
      ...lines("outline", outline),
      ...lines("disputed-outline", disputed),
    ],
  };
}

/** One file a province and a country, named by its ISO 3166 code. Returns the codes. */
export function writeAreas(folder, topology) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = topology.objects.provinces.geometries;
  const provinces = all
    .filter(({ properties }) => properties.iso)
    .map((province) => {
      const { iso, names } = province.properties;
      return areaOf(topology, iso, "province", [province], names.en);
    });
  const codes = new Set(all.map(({ properties }) => properties.unit).filter((unit) => unit.length === 2));
  const countries = [...codes].map((code) => {
    const members = all.filter(({ properties }) => properties.unit === code);
    return areaOf(topology, code, "country", members, namesOfCountry(code).en);
  });
  const areas = [...provinces, ...countries];
  for (const area of areas)
    writeFileSync(new URL(`${area.features[0].id}.json`, folder), JSON.stringify(area));
  return areas.map(({ features: [area] }) => area.id).sort();
}

import mapshaper from "mapshaper";
import { readCities } from "./cities.mjs";
import { clip } from "./clip.mjs";
import { countryFeatures } from "./countries.mjs";
import { namesOfCountry, readWaterNames } from "./names.mjs";

// Countries whose provinces get labels: the region that stories of this atlas are about.
export const provincesOf = "AF PK TJ SY IQ IR UZ TM KG LB JO PS".split(" ");

// Inner points that fall badly, by hand: in a panhandle, on a capital's name, or at the clip's edge.
const countryPoints = {
  AF: [65.4, 33.3],
  PK: [67.6, 28.6],
  SY: [38.0, 35.1],
  TJ: [70.6, 38.75],
  IQ: [43.2, 33.0],
  IR: [54.6, 32.2],
  IN: [78.5, 23.0],
  IL: [34.85, 30.9],
  TR: [35.4, 39.0],
  RU: [50.0, 52.6],
  CN: [85.0, 38.5],
  CY: [33.0, 34.85],
  OM: [56.6, 21.0],
  AZ: [48.0, 40.45],
  LB: [35.85, 33.95],
  PS: [35.27, 32.05],
  GR: [23.0, 39.2],
};

// Below these areas (km², inside the clip) a country's label waits for zoom 3, 4, 5 and 6.
const areas = [900_000, 150_000, 25_000, 5_000];

const wordedAs = (names) =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`name:${language}`, name]));

const label = (at, kind, rank, names, rest) => ({
  type: "Feature",
  properties: { kind, rank, ...rest, ...wordedAs(names) },
  geometry: { type: "Point", coordinates: at.map((value) => Math.round(value * 1e4) / 1e4) },
});

/** A point well inside each polygon feature, and its area in km², in order. */
async function innerPoints(features) {
  const output = await mapshaper.applyCommands(
    "-i in.json -each 'km2 = this.area / 1e6' -points inner -o out.json",
    { "in.json": { type: "FeatureCollection", features } },
  );
  return JSON.parse(output["out.json"]).features;
}

const insideBy = ([x, y], margin) =>
  x > clip[0] + margin && x < clip[2] - margin && y > clip[1] + margin && y < clip[3] - margin;

async function countryLabels(topology) {
  const points = await innerPoints(
    countryFeatures(topology).filter(({ properties }) => properties.unit.length === 2),
  );
  return points.map(({ properties: { unit, km2 }, geometry }) => {
    const rank = 1 + areas.filter((area) => km2 < area).length;
    return label(countryPoints[unit] ?? geometry.coordinates, "country", rank, namesOfCountry(unit), {
      unit,
    });
  });
}

// A city that is a province of its own (Damascus, Dushanbe, Islamabad) has its city's name beside it.
const rankOfProvince = (km2) => (km2 > 8_000 ? 1 : km2 > 1_500 ? 2 : 3);

async function provinceLabels(provinces) {
  const named = provinces.filter(({ properties: { unit, iso } }) => iso && provincesOf.includes(unit));
  const points = await innerPoints(named);
  return points.map(({ properties: { unit, iso, names, km2 }, geometry }) =>
    label(geometry.coordinates, "province", rankOfProvince(km2), names, { unit, iso }),
  );
}

/**
 * Every label as a point with `kind`, `rank` (1 is shown first), `unit` and `name:en`, `name:ru`, `name:ar`,
 * `name:fa`, `name:ur`. Provinces have points of their own: drawn from polygons they repeat in every tile.
 */
export async function buildLabels(topology, provinces) {
  const cities = readCities().map(({ at, unit, rank, names }) => label(at, "city", rank, names, { unit }));
  const waters = readWaterNames().map(({ at, kind, rank, names }) => label(at, kind, rank, names, {}));
  const countries = await countryLabels(topology);
  const all = [...countries, ...(await provinceLabels(provinces)), ...cities, ...waters];
  return all.filter(({ geometry }) => insideBy(geometry.coordinates, 2));
}

import { clip } from "./clip.mjs";
import { countryFeatures } from "./countries.mjs";
import { provincesOf } from "./labels.mjs";
import { mainLines, provinceLines } from "./lines.mjs";
import { woundForD3 } from "./rings.mjs";

const rounded = (value) => (Array.isArray(value) ? value.map(rounded) : Math.round(value * 100) / 100);

/** Without positions that rounding made equal to the one before. */
const thinned = (line) => line.filter(([x, y], i) => i === 0 || x !== line[i - 1][0] || y !== line[i - 1][1]);

const thin = (coordinates, depth) =>
  depth === 0 ? thinned(rounded(coordinates)) : coordinates.map((inner) => thin(inner, depth - 1));

const depths = { LineString: 0, Polygon: 1, MultiLineString: 1, MultiPolygon: 2 };

function small({ properties, geometry: { type, coordinates } }) {
  const geometry = { type, coordinates: thin(coordinates, depths[type]) };
  return {
    type: "Feature",
    properties,
    geometry: type.endsWith("Polygon") ? woundForD3(geometry) : geometry,
  };
}

const collection = (features) => ({ type: "FeatureCollection", features: features.map(small) });

/** Labels for a still picture: countries and capitals, with all their names. */
const worthShowing = ({ properties: { kind, rank } }) =>
  (kind === "country" && rank <= 3) || (kind === "city" && rank <= 2) || (kind === "sea" && rank <= 2);

/**
 * The map in little, for a picture without WebGL: GeoJSON collections by layer, to about 5 km, with two
 * decimals. Rings run clockwise, as d3-geo wants them (and not as RFC 7946 has them).
 */
export function buildOverview(topology, { rivers, lakes }, labels) {
  const { coast, borders } = mainLines(topology);
  return {
    bbox: clip,
    countries: collection(countryFeatures(topology)),
    provinces: collection(
      provinceLines(topology).filter(({ properties }) => provincesOf.includes(properties.unit)),
    ),
    borders: collection(borders),
    coast: collection(coast),
    rivers: collection(rivers),
    lakes: collection(lakes),
    labels: { type: "FeatureCollection", features: labels.filter(worthShowing) },
  };
}

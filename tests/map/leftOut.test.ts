import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { latest } from "@maplibre/maplibre-gl-style-spec";
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import { labelLanguages } from "#map/basemap/files.ts";
import { claimData } from "#map/claimSources.ts";
import { lookOf } from "#map/look.ts";
import { mapStyle } from "#map/style.ts";
import { themes } from "#theme/palette.ts";
import { changedSource } from "../../scripts/build/maplibre/changedSource.ts";
import {
  expressionModule,
  layerModule,
  leftOut,
  leftOutExpressions,
  sourceModule,
} from "../../scripts/build/maplibre/leftOut.ts";
import { standIn } from "../../scripts/build/maplibre/standIn.ts";
import { usedSpecification } from "../../scripts/build/maplibre/usedSpecification.ts";
import { makeView } from "./handMadeView.ts";

const require = createRequire(import.meta.url);
const maplibre = dirname(require.resolve("maplibre-gl/package.json"));

function pathOf(file: string): string {
  const beside = /^style-spec\/(?<path>.+)$/u.exec(file)?.groups?.path;
  return beside
    ? `${dirname(maplibre)}/@maplibre/maplibre-gl-style-spec/dist/${beside}`
    : `${maplibre}/src/${file}`;
}

async function scriptOf(file: string): Promise<string> {
  const text = changedSource(file, readFileSync(pathOf(file), "utf8"));
  return file.endsWith(".ts") ? (await transformWithOxc(text, file, { lang: "ts" })).code : text;
}

const basemap = {
  root: "https://example.org/atlas/",
  fonts: { regular: [], semibold: [], serifItalic: [] },
  focusCountries: ["AF"],
};

/** All styles that the site can make. */
const styles = themes.flatMap((theme) =>
  ["en", "ru", "ar", "fa", "ur"].map((language) => {
    const view = makeView({ theme, language, selected: "c1" });
    const data = claimData()(view, { zoom: 5, frame: null });
    return mapStyle(basemap, lookOf(theme, language), data);
  }),
);

/** The names of all expressions in a value of a style. */
function expressionsIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    const [name, ...rest] = value;
    return name === "literal"
      ? []
      : [...(typeof name === "string" ? [name] : []), ...rest.flatMap(expressionsIn)];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(expressionsIn) : [];
}

const layers = styles.flatMap((style) => style.layers);
const properties = layers.map(({ paint, layout, ...layer }) => [
  paint,
  layout,
  "filter" in layer ? layer.filter : null,
]);

describe("of MapLibre nothing is left out", () => {
  it("that a style of this site has a layer of", () => {
    const used = [...new Set(layers.map(({ type }) => type))];
    expect(used).toContain("symbol");
    expect(used.filter((type) => leftOut.has(layerModule(type)))).toEqual([]);
  });

  it("that a style of this site has a source of", () => {
    const used = [
      ...new Set(styles.flatMap(({ sources }) => Object.values(sources).map(({ type }) => type))),
    ];
    expect(used).toContain("image");
    expect(used.filter((type) => leftOut.has(sourceModule(type)))).toEqual([]);
    expect(styles.filter((style) => JSON.stringify(style.sources).includes('"cluster"'))).toEqual([]);
  });

  it("that a style of this site calculates with", () => {
    const used = new Set(expressionsIn(properties));
    expect(used).toContain("interpolate");
    expect([...used].filter((name) => leftOut.has(expressionModule(name)))).toEqual([]);
    expect(leftOutExpressions.map(expressionModule).filter((file) => !leftOut.has(file))).toEqual([]);
    expect(JSON.stringify(properties)).not.toContain('"stops"');
  });

  it("that another projection, a sky, heights of the ground, sprites or files of glyphs would need: no style has them", () => {
    expect(
      styles.flatMap(Object.keys).filter((key) => /projection|sky|terrain|light|sprite|glyphs/u.test(key)),
    ).toEqual([]);
  });

  it("of what its specification says of the properties that are drawn", () => {
    const used = usedSpecification(latest);
    const groups = new Set(layers.flatMap(({ type }) => [`paint_${type}`, `layout_${type}`]));
    for (const group of groups) {
      const names = Object.keys((latest as unknown as Record<string, object>)[group] ?? {});
      expect(Object.keys(used[group] ?? {})).toEqual(names);
    }
    expect(used).not.toHaveProperty("paint_heatmap");
    expect(used).toMatchObject({
      paint_circle: { "circle-radius": { type: "number", default: 5, "property-type": "data-driven" } },
    });
  });
});

describe("what is left out", () => {
  it.each([...leftOut.keys()])("%s says so to whoever asks for it", async (file) => {
    const script = await scriptOf(file);
    const code = standIn(file, "a reason", script);
    const instead = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    const told = `MapLibre's ${file} is left out: a reason.`;
    const asked = Object.entries<(value: object) => unknown>(instead);
    expect(asked.length).toBeGreaterThan(0);
    for (const [name, part] of asked) {
      if (/^is[A-Z]\w+StyleLayer$/u.test(name)) expect(part({ type: "symbol" })).toBe(false);
      else if (typeof part !== "function") expect(["number", "string"]).toContain(typeof part);
      else {
        expect(() => part({})).toThrow(told);
        expect(() => Reflect.construct(part, [])).toThrow(told);
      }
    }
    const exported = [...script.matchAll(/^export (?:default|\w+ (?<name>\w+))/gmu)];
    expect(asked.length).toBeGreaterThanOrEqual(exported.length);
  });

  it("exports no number that others reckon with: where one is not written out, the build ends", () => {
    expect(standIn("a.ts", "a reason", "export const edge = 3;")).toContain("export const edge = 3;");
    expect(() => standIn("a.ts", "a reason", "const three = 3; export const edge = three;")).toThrow(
      "its edge is read, not called",
    );
  });
});

describe("what MapLibre asks of letters", () => {
  type Questions = Readonly<Record<string, (asked: number | string) => boolean>>;
  const file = "util/unicode_properties.g.ts";
  const answersOf = async (text: string): Promise<Questions> => {
    const { code } = await transformWithOxc(text, file, { lang: "ts" });
    return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  };
  const original = readFileSync(pathOf(file), "utf8");
  const folder = join(import.meta.dirname, "..", "..", "public", "geo", "labels");
  const names = labelLanguages.map((language) => readFileSync(join(folder, `${language}.geojson`), "utf8"));

  it("is answered as ever for each letter of the basemap's names", async () => {
    const [whole, here] = [await answersOf(original), await answersOf(changedSource(file, original))];
    const questions = Object.keys(whole).filter((name) => name.startsWith("codePoint"));
    const letters = [...new Set(names.join(""))].map((letter) => letter.codePointAt(0) ?? 0);
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions)
      expect(letters.map((letter) => here[question]?.(letter))).toEqual(
        letters.map((letter) => whole[question]?.(letter)),
      );
  });

  it("lets no text be taken apart whose letters may belong together", async () => {
    const [whole, here] = [await answersOf(original), await answersOf(changedSource(file, original))];
    const question = "textCanContainGraphemeClusters";
    for (let letter = 0; letter <= 0x10_ff_ff; letter++) {
      const text = String.fromCodePoint(letter);
      if (whole[question]?.(text) && !here[question]?.(text)) expect.fail(letter.toString(16));
    }
    expect(here[question]?.("Türkiye — “Kobanê”, Дамаск")).toBe(false);
  });
});

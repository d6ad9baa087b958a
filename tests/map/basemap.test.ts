import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { basemapStyle } from "#map/basemap/basemapStyle.ts";
import type { BasemapFonts } from "#map/basemap/fonts.ts";
import { palettes, themes } from "#theme/palette.ts";

const fonts: BasemapFonts = {
  regular: [
    { url: "https://example.org/opening.woff2", part: "opening" },
    { url: "https://example.org/latin.woff2", part: "latin" },
    { url: "https://example.org/arabic.woff2", part: "arabic" },
  ],
  semibold: [{ url: "https://example.org/semibold.woff2", part: "latin" }],
  serifItalic: [{ url: "https://example.org/italic.woff2", part: "latin" }],
};

const styleIn = (language: string, theme: (typeof themes)[number] = "light") =>
  basemapStyle({
    palette: palettes[theme],
    language,
    root: "https://example.org/atlas/",
    fonts,
    focusCountries: ["AF", "PK", "TJ", "SY"],
  });

const labelLayers = (language: string) =>
  styleIn(language).layers.flatMap((layer) => (layer.type === "symbol" ? [layer] : []));

const layerNamed = (id: string) => {
  const layer = styleIn("en").layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

describe("the basemap's style", () => {
  for (const theme of themes) {
    for (const language of ["en", "ru", "ar", "fa", "ur"]) {
      it(`is valid in the ${theme} theme with labels in ${language}`, () => {
        expect(validateStyleMin(styleIn(language, theme))).toEqual([]);
      });
    }
  }

  it("uses no colour that is not in the theme's palette", () => {
    for (const theme of themes) {
      const { sources: _, ...rest } = styleIn("en", theme);
      const used = new Set(JSON.stringify(rest).match(/#[0-9a-f]{6}/g));
      expect(used.size).toBeGreaterThan(8);
      expect([...used].filter((color) => !Object.values(palettes[theme]).includes(color))).toEqual([]);
    }
  });

  it("draws each theme in colours of its own", () => {
    expect(JSON.stringify(styleIn("en", "light").layers)).not.toBe(
      JSON.stringify(styleIn("en", "dark").layers),
    );
  });

  it("dashes the disputed borders and no others", () => {
    const dashed = styleIn("en").layers.filter(
      (layer) => layer.type === "line" && layer.paint?.["line-dasharray"] !== undefined,
    );
    expect(dashed.map(({ id }) => id)).toEqual(["disputed-borders"]);
    expect(layerNamed("disputed-borders")).toMatchObject({ filter: ["==", ["get", "disputed"], 1] });
    expect(layerNamed("borders")).toMatchObject({ filter: ["==", ["get", "disputed"], 0] });
  });

  it("shows lines of provinces at low zoom in the story's countries alone", () => {
    const focus = layerNamed("focus-provinces");
    const others = layerNamed("provinces");
    expect(focus.minzoom).toBeLessThan(4);
    expect(others.minzoom).toBeGreaterThan(5);
    expect(JSON.stringify(focus)).toContain('["AF","PK","TJ","SY"]');
  });

  it("asks for nothing outside its own root and its fonts", () => {
    const addresses = JSON.stringify(styleIn("en")).match(/https?:[^"]+/g) ?? [];
    expect(addresses).toHaveLength(7);
    expect(addresses.filter((address) => !address.startsWith("https://example.org/"))).toEqual([]);
  });

  it("says names in the reader's language, else in English", () => {
    const labelsIn = (language: string) => JSON.stringify(styleIn(language).sources.labels);
    expect(labelsIn("fa")).toContain("/geo/labels/fa.geojson");
    expect(labelsIn("de")).toContain("/geo/labels/en.geojson");
    for (const layer of labelLayers("fa")) expect(layer.layout?.["text-field"]).toEqual(["get", "name"]);
  });

  it("names only fonts that it declares", () => {
    const declared = Object.keys(styleIn("en")["font-faces"] ?? {});
    const named = labelLayers("en").flatMap((layer) =>
      JSON.stringify(layer.layout?.["text-font"]).match(/Claimlines [A-Za-z ]+/g),
    );
    expect(new Set(named)).toEqual(new Set(declared));
  });

  it("neither tracks, nor capitalises, nor slants Arabic script", () => {
    for (const language of ["ar", "fa", "ur"]) {
      for (const { layout } of labelLayers(language)) {
        expect(layout?.["text-letter-spacing"] ?? 0).toBe(0);
        expect(layout?.["text-transform"] ?? "none").toBe("none");
        expect(JSON.stringify(layout?.["text-font"])).not.toMatch(/Italic/);
      }
    }
  });

  it("tracks and capitalises names of countries in Latin and Cyrillic", () => {
    for (const language of ["en", "ru"]) {
      const countries = labelLayers(language).find(({ id }) => id === "country-labels");
      expect(countries?.layout).toMatchObject({ "text-transform": "uppercase", "text-letter-spacing": 0.16 });
    }
  });
});

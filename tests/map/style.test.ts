import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { claimData } from "#map/claimSources.ts";
import { readImageName } from "#map/images/imageNames.ts";
import { lookOf } from "#map/look.ts";
import { mapStyle } from "#map/style.ts";
import { palettes, type Theme, themes } from "#theme/palette.ts";
import { makeView } from "./handMadeView.ts";

const basemap = {
  root: "https://example.org/atlas/",
  fonts: { regular: [], semibold: [], serifItalic: [] },
  focusCountries: ["AF"],
};

function styleIn(theme: Theme, language = "en") {
  const view = makeView({ theme, language, selected: "c1" });
  return mapStyle(basemap, lookOf(theme, language), claimData()(view, { zoom: 5, frame: null }));
}

const layerIds = styleIn("light").layers.map(({ id }) => id);
const isBelow = (one: string, other: string) => layerIds.indexOf(one) < layerIds.indexOf(other);

describe("the map's style", () => {
  it.each(themes)("is valid in the %s theme", (theme) => {
    expect(validateStyleMin(styleIn(theme))).toEqual([]);
    expect(validateStyleMin(styleIn(theme, "fa"))).toEqual([]);
  });

  it("uses no colour that is not in the theme's palette", () => {
    for (const theme of themes) {
      const known = new Set(JSON.stringify(palettes[theme]).match(/#[0-9a-f]{6}/g));
      const used = JSON.stringify(styleIn(theme).layers).match(/#[0-9a-f]{6}/g) ?? [];
      expect(used.filter((colour) => !known.has(colour))).toEqual([]);
    }
  });

  it("asks for no picture that cannot be drawn", () => {
    const named = JSON.stringify(styleIn("dark")).match(/"(?:hatch|bar|chevron|glyph|place) [^"]+"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => readImageName(JSON.parse(name)) === null)).toEqual([]);
  });

  it("lays areas under the basemap's labels, and ribbons and glyphs over them", () => {
    expect(isBelow("area-hatch", "city-labels")).toBe(true);
    expect(isBelow("city-labels", "ribbon")).toBe(true);
    expect(isBelow("ribbon", "thread-dashed")).toBe(true);
    expect(isBelow("stroke", "glyph")).toBe(true);
    expect(layerIds.at(-1)).toBe("glyph-touched");
  });

  it("repeats each hue by a hatch of its own, so that it holds in greyscale", () => {
    const hatch = styleIn("light").layers.find(({ id }) => id === "area-hatch");
    const images = JSON.stringify(hatch).match(/hatch light \d/g) ?? [];
    expect(new Set(images).size).toBe(4);
  });
});

describe("while a claim is selected", () => {
  const paint = (id: string) =>
    JSON.stringify(styleIn("light").layers.find((layer) => layer.id === id)?.paint);

  it("the hatches of all others are really faint", () => {
    expect(paint("area-hatch")).toContain(
      '["feature-state","dimmed"],false],["case",["==",["get","shape"],"zone"],0.07,0.18]',
    );
  });

  it("its bars and chevrons grow with its ribbon", () => {
    const view = makeView({ selected: "c1" });
    const { features } = claimData()(view, { zoom: 5, frame: null })["claim-strokes"];
    const sizes = features.map(({ properties }) => [properties?.claims, properties?.size]);
    expect(sizes).toContainEqual(["c1", 1.15]);
    expect(new Set(sizes.filter(([claim]) => claim !== "c1").map(([, size]) => size))).toEqual(new Set());
  });
});

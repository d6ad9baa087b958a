import type { StyleSpecification } from "maplibre-gl";
import { basemapStyle } from "#map/basemap/basemapStyle.ts";
import { mapFonts } from "#map/mapFonts.ts";
import { palettes } from "#theme/palette.ts";
import { bareStyle } from "./bareStyle.ts";

/** The same circles on all of the ground that the atlas's map shows, save its relief, which comes after it stands. */
export function groundStyle(root: string): StyleSpecification {
  const ground = basemapStyle({
    palette: palettes.light,
    language: "en",
    root,
    fonts: mapFonts(),
    focusCountries: ["AF", "IQ", "IR", "PK", "SY", "TJ"],
    hasRelief: false,
  });
  const { sources, layers } = bareStyle(root);
  const { places } = sources;
  return {
    ...ground,
    sources: { ...ground.sources, ...(places ? { places } : {}) },
    layers: [...ground.layers, ...layers.filter(({ id }) => id === "circles")],
  };
}

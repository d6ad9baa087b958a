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
  });
  const { relief, ...before } = ground.sources;
  const { sources, layers } = bareStyle(root);
  const { places } = sources;
  return {
    ...ground,
    sources: { ...before, ...(places ? { places } : {}) },
    layers: [
      ...ground.layers.filter(({ id }) => id !== "relief"),
      ...layers.filter(({ id }) => id === "circles"),
    ],
  };
}

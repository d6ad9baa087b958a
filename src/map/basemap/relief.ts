import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** By the red of a colour: enough to tell a dark theme from a light one. */
const isDark = (hex: string) => Number.parseInt(hex.slice(1, 3), 16) < 0x80;

/** Shadows of mountains, one picture for all zooms: it gives way where it would blur. */
export const reliefLayers = (palette: Palette): LayerSpecification[] => {
  const strength = isDark(palette.paper) ? 0.62 : 0.4;
  return [
    {
      id: "relief",
      type: "raster",
      source: "relief",
      paint: {
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], 4.5, strength, 6, strength * 0.7, 8, 0.1],
        "raster-brightness-max": isDark(palette.paper) ? 0 : 1,
        "raster-fade-duration": 0,
      },
    },
  ];
};

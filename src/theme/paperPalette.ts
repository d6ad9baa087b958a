import type { Palette } from "./palette.ts";

/** The colours of maps on paper: grey, so that a copier loses nothing. Layers are told apart by their hatches. */
export const paperPalette: Palette = {
  paper: "#ffffff",
  paper2: "#ffffff",
  ink: "#000000",
  ink2: "#222222",
  ink3: "#444444",
  rule: "#bbbbbb",
  edge: "#777777",
  water: "#e3e3e3",
  land: "#f6f6f6",
  focus: "#ffffff",
  border: "#6b6b6b",
  province: "#c4c4c4",
  river: "#c9c9c9",
  labelCountry: "#555555",
  labelCity: "#333333",
  labelWater: "#555555",
  casing: "#ffffff",
  fill: { 0: "#8a8a8a", 1: "#5c5c5c", 2: "#6c6c6c", 3: "#9a9a9a" },
  stroke: { 0: "#555555", 1: "#333333", 2: "#3f3f3f", 3: "#4a4a4a" },
  ribbonOpacity: { 0: 0.5, 1: 0.6, 2: 0.6, 3: 0.6 },
  tint: 0.12,
};

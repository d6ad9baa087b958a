import type { Hue } from "#domain/schema/vocabulary.ts";

/** The colours of one theme. Every colour on the page and on the map is one of these. */
export interface Palette {
  paper: string;
  paper2: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  edge: string;
  water: string;
  land: string;
  focus: string;
  border: string;
  province: string;
  river: string;
  labelCountry: string;
  labelCity: string;
  labelWater: string;
  /** Drawn under signs so that they stand off the map. */
  casing: string;
  /** Fills of layers: ribbons, tints. */
  fill: Record<Hue, string>;
  /** Lines of layers: hatches, outlines. */
  stroke: Record<Hue, string>;
  ribbonOpacity: Record<Hue, number>;
  tint: number;
}

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/**
 * Light fills are Paul Tol's high-contrast set, strokes the darker partners of his medium-contrast set
 * (yellow darkened to reach 3:1 on land).
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    paper: "#fffefb",
    paper2: "#f6f3ec",
    ink: "#1b1f24",
    ink2: "#474c52",
    ink3: "#666b70",
    rule: "#dcd7cc",
    edge: "#8c8b86",
    water: "#dbe4e7",
    land: "#efece4",
    focus: "#fbfaf6",
    border: "#a29a8c",
    province: "#d8d2c5",
    river: "#c3d2d8",
    labelCountry: "#6b655b",
    labelCity: "#524d46",
    labelWater: "#48626e",
    casing: "#fffefb",
    fill: { 0: "#7a7f84", 1: "#004488", 2: "#bb5566", 3: "#ddaa33" },
    stroke: { 0: "#666b70", 1: "#004488", 2: "#994455", 3: "#8a6d00" },
    ribbonOpacity: { 0: 0.43, 1: 0.45, 2: 0.62, 3: 0.74 },
    tint: 0.13,
  },
  dark: {
    paper: "#171b1f",
    paper2: "#20262b",
    ink: "#f0eee8",
    ink2: "#c3c6c7",
    ink3: "#9aa0a4",
    rule: "#343b41",
    edge: "#757b80",
    water: "#10161b",
    land: "#1d2328",
    focus: "#272e34",
    border: "#6f767b",
    province: "#3a4248",
    river: "#2b3a44",
    labelCountry: "#979c9e",
    labelCity: "#bdc0bf",
    labelWater: "#6f909e",
    casing: "#10161b",
    fill: { 0: "#8f959a", 1: "#6699cc", 2: "#ee99aa", 3: "#eecc66" },
    stroke: { 0: "#9aa0a4", 1: "#6699cc", 2: "#ee99aa", 3: "#eecc66" },
    ribbonOpacity: { 0: 0.5, 1: 0.6, 2: 0.48, 3: 0.42 },
    tint: 0.14,
  },
};

import type { Point } from "#theme/hatchLines.ts";

/** Pixels of a sign in a legend. */
export const signSize = { width: 44, height: 18 } as const;

/** A movement's line, and the bar of a denial across it. */
export const ribbonPaths = { bow: "M3 13Q22 3 41 13", bar: "M22 -1V17" } as const;

/** Outlines of areas, by how exactly the wording gives them. */
export const areaOutlines: Readonly<Record<"district" | "province" | "zone", readonly Point[]>> = {
  district: [
    [15, 5],
    [23, 2],
    [30, 6],
    [28, 14],
    [19, 16],
    [13, 11],
  ],
  province: [
    [3, 4],
    [16, 1],
    [36, 2],
    [42, 8],
    [38, 16],
    [14, 17],
    [5, 13],
  ],
  zone: [
    [8, 1],
    [44, 1],
    [36, 17],
    [0, 17],
  ],
};

/** An outline as SVG path data. */
export const outlinePath = (outline: readonly Point[]) =>
  `M${outline.map((point) => point.join(" ")).join("L")}Z`;

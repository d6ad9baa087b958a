import { groundParts } from "#domain/static-map/ground.ts";
import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";

/** From opaque to clear, and at the other end back again. */
export function MatFades() {
  return (
    <>
      <linearGradient id="mat-x">
        <stop />
        <stop offset="3%" />
        <stop offset="97%" />
        <stop offset="1" />
      </linearGradient>
      <linearGradient id="mat-y" href="#mat-x" x2="0" y2="1" />
    </>
  );
}

/** Land, waters and borders. Where they end they fade into the mat around them, as those of the live map do. */
export function Ground({ ground, extent }: Pick<StaticDrawing, "ground" | "extent">) {
  const [left, top, right, bottom] = extent;
  // A little larger: half a line that is drawn around the land lies outside it.
  const sheet = { x: left - 1, y: top - 1, width: right - left + 2, height: bottom - top + 2 };
  return (
    <>
      <rect {...sheet} data-ground="sea" />
      {groundParts
        .filter((part) => ground[part] !== "")
        .map((part) => (
          <path key={part} data-ground={part} d={ground[part]} />
        ))}
      <rect {...sheet} fill="url(#mat-x)" />
      <rect {...sheet} fill="url(#mat-y)" />
    </>
  );
}

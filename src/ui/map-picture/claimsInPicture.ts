import type { ClaimMarks } from "#domain/marks/mark.ts";
import type { Sheet, Size } from "#domain/static-map/sheet.ts";
import { frameOf } from "./mapPicture.ts";

/** Ids of the claims of which something lies within a picture's map of a size. */
export function claimsInPicture({ boundsOf }: ClaimMarks, sheet: Sheet, size: Size): ReadonlySet<string> {
  const { scale, left, top } = frameOf(sheet, { x: 0, y: 0, ...size });
  const seen = [...boundsOf].filter(([, [west, south, east, north]]) => {
    const [x, y] = sheet.place(west, north);
    const [toX, toY] = sheet.place(east, south);
    return (
      left + toX * scale >= 0 &&
      left + x * scale <= size.width &&
      top + toY * scale >= 0 &&
      top + y * scale <= size.height
    );
  });
  return new Set(seen.map(([id]) => id));
}

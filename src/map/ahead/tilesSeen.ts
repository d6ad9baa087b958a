import { project, squarePixels } from "#domain/marks/mercator.ts";
import { clip, tileZooms } from "#map/basemap/files.ts";
import type { Camera } from "#map/mapView.ts";

interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const [west, south, east, north] = clip;

const between = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

/** The basemap's tiles that a map of `width` by `height` pixels shows, straight from above. */
export function tilesSeen({ longitude, latitude, zoom }: Camera, width: number, height: number): Tile[] {
  const z = Math.min(tileZooms.deepest, Math.max(tileZooms.lowest, Math.floor(zoom)));
  const tiles = 2 ** z;
  const [x, y] = project([longitude, latitude]);
  const halfWidth = width / 2 / squarePixels(zoom);
  const halfHeight = height / 2 / squarePixels(zoom);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const columns = between(
    Math.floor(Math.max(left, x - halfWidth) * tiles),
    Math.ceil(Math.min(right, x + halfWidth) * tiles) - 1,
  );
  const rows = between(
    Math.floor(Math.max(top, y - halfHeight) * tiles),
    Math.ceil(Math.min(bottom, y + halfHeight) * tiles) - 1,
  );
  return rows.flatMap((row) => columns.map((column) => ({ z, x: column, y: row })));
}

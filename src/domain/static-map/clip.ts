import { geoIdentity } from "d3-geo";
import type { Geometry, Position } from "geojson";
import type { Spot } from "./pathData.ts";
import type { Sheet } from "./sheet.ts";

type Pen = ReturnType<typeof geoIdentity>["stream"] extends (pen: infer P) => unknown ? P : never;

/** Gathers what d3 draws, line by line. */
function recorder(): { readonly pen: Pen; readonly lines: Spot[][] } {
  const lines: Spot[][] = [];
  const pen = {
    point: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    lineStart: () => void lines.push([]),
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
  };
  return { pen: pen as Pen, lines };
}

/** A geometry's lines or rings on a sheet, as far as the sheet goes; rings are open, as d3 has them. */
export function clipped(geometry: Geometry, { place, extent: [corner, opposite] }: Sheet): Spot[][] {
  const { pen, lines } = recorder();
  const clip = geoIdentity().clipExtent([[...corner], [...opposite]]);
  const stream = clip.stream(pen);
  const draw = (line: readonly Position[]) => {
    stream.lineStart();
    for (const [longitude = 0, latitude = 0] of line) stream.point(...place(longitude, latitude));
    stream.lineEnd();
  };
  const fill = (rings: readonly Position[][]) => {
    stream.polygonStart();
    for (const ring of rings) draw(ring.slice(0, -1));
    stream.polygonEnd();
  };
  if (geometry.type === "LineString") draw(geometry.coordinates);
  else if (geometry.type === "MultiLineString") geometry.coordinates.forEach(draw);
  else if (geometry.type === "Polygon") fill(geometry.coordinates);
  else if (geometry.type === "MultiPolygon") geometry.coordinates.forEach(fill);
  return lines.filter((line) => line.length > 1);
}

/** Twice the plane area of a ring in square degrees: positive if it runs counterclockwise. */
const area = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]), 0);

const turned = (ring, counterclockwise) => (area(ring) > 0 === counterclockwise ? ring : ring.toReversed());

/** A Polygon or MultiPolygon with outer rings one way and holes the other, without rings that enclose nothing. */
function wound({ type, coordinates }, counterclockwise) {
  const polygons = (type === "Polygon" ? [coordinates] : coordinates)
    .filter(([outer]) => area(outer) !== 0)
    .map(([outer, ...holes]) => [
      turned(outer, counterclockwise),
      ...holes.filter((hole) => area(hole) !== 0).map((hole) => turned(hole, !counterclockwise)),
    ]);
  return type === "Polygon" && polygons.length === 1
    ? { type, coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** RFC 7946, 3.1.6: outer rings counterclockwise. */
export const woundForGeojson = (polygon) => wound(polygon, true);

/** d3-geo measures on the sphere and wants outer rings clockwise: the other way is everything but the shape. */
export const woundForD3 = (polygon) => wound(polygon, false);

/** A longitude and a latitude in degrees, WGS 84. */
export type Degrees = readonly [longitude: number, latitude: number];

/** A place on the Mercator square: 0 to 1 from west to east and from north to south. */
export type Plane = readonly [x: number, y: number];

const radians = Math.PI / 180;
const earthAroundKm = 40075.017;

export function project([longitude, latitude]: Degrees): Plane {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
  return [(longitude + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

export function unproject([x, y]: Plane): [number, number] {
  const latitude = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [x * 360 - 180, latitude / radians];
}

/** How long a number of kilometres is on the square, at a place on it. */
export function onPlane(kilometres: number, at: Plane): number {
  const [, latitude] = unproject(at);
  return kilometres / (earthAroundKm * Math.cos(latitude * radians));
}

export const distance = (a: Plane, b: Plane) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Pixels that the square is wide at a zoom of MapLibre, whose tiles have 512. */
export const squarePixels = (zoom: number) => 512 * 2 ** zoom;

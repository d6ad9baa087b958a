/** A place on a sheet, in pixels from the upper left corner of its view. */
export type Spot = readonly [x: number, y: number];

/** Whole pixels, each once in a row; what lies on a straight line between its neighbours is left out. */
export function wholePixels(line: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const [exactX, exactY] of line) {
    const spot: Spot = [Math.round(exactX), Math.round(exactY)];
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === spot[0] && last[1] === spot[1]) continue;
    if (before && last && isBetween(before, last, spot)) kept.pop();
    kept.push(spot);
  }
  return kept;
}

function isBetween([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): boolean {
  const isStraight = (bx - ax) * (cy - by) === (by - ay) * (cx - bx);
  return isStraight && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
}

function fromChord([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** A line without the places that are nearer to it than so many pixels (Douglas and Peucker 1973). */
export function simplified(line: readonly Spot[], pixels: (spot: Spot) => number): Spot[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [farthest, distance] = [0, 1];
  line.forEach((spot, index) => {
    const away = fromChord(spot, first, last) / pixels(spot);
    if (away > distance) [farthest, distance] = [index, away];
  });
  if (farthest === 0) return [first, last];
  const before = simplified(line.slice(0, farthest + 1), pixels);
  return [...before.slice(0, -1), ...simplified(line.slice(farthest), pixels)];
}

const withSign = (value: number) => (value < 0 ? `${value}` : ` ${value}`);

/**
 * Lines in whole pixels as SVG path data, in relative steps: the shortest way to write them down. A line of one
 * place draws nothing and is left out.
 */
export function pathData(lines: readonly (readonly Spot[])[], isClosed = false): string {
  let data = "";
  for (const [first, ...rest] of lines) {
    if (!first || rest.length === 0) continue;
    data += `M${first[0]}${withSign(first[1])}l`;
    let [x, y] = first;
    rest.forEach(([nextX, nextY], index) => {
      const [dx, dy] = [nextX - x, nextY - y];
      data += `${index === 0 ? dx : withSign(dx)}${withSign(dy)}`;
      [x, y] = [nextX, nextY];
    });
    if (isClosed) data += "z";
  }
  return data;
}

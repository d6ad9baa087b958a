/** What the basemap covers: [west, south, east, north] in degrees. Nothing outside it is drawn. */
export const clip = [22, 8, 94, 56];

const near = (a, b) => Math.abs(a - b) < 1e-3;

/** Whether the segment from `a` to `b` is a cut made by the clip and not a line on the ground. */
export function onClipEdge([ax, ay], [bx, by]) {
  const [west, south, east, north] = clip;
  return (
    [west, east].some((x) => near(ax, x) && near(bx, x)) ||
    [south, north].some((y) => near(ay, y) && near(by, y))
  );
}

/** The lines, cut open where they only follow the edge of the clip. */
export function withoutClipEdge(lines) {
  const kept = [];
  for (const line of lines) {
    let current = [line[0]];
    for (let i = 1; i < line.length; i++) {
      if (onClipEdge(line[i - 1], line[i])) {
        if (current.length > 1) kept.push(current);
        current = [];
      }
      current.push(line[i]);
    }
    if (current.length > 1) kept.push(current);
  }
  return kept;
}

/** Left, top, right, bottom of a piece of a map, in pixels. */
export type Patch = readonly [left: number, top: number, right: number, bottom: number];

export const collide = (a: Patch, b: Patch) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What is already written or drawn on a map that is `scale` times as large as its sheet. */
export interface Occupied {
  readonly scale: number;
  readonly patches: readonly Patch[];
}

/** Takes the wanted ones that have room, in their order, as each takes some away. */
function fitting<T>(
  wanted: readonly T[],
  { scale, patches }: Occupied,
  patchOf: (one: T, scale: number) => Patch,
): { readonly fit: readonly T[]; readonly occupied: Occupied } {
  const taken = [...patches];
  const fit = wanted.filter((one) => {
    const patch = patchOf(one, scale);
    if (taken.some((other) => collide(other, patch))) return false;
    taken.push(patch);
    return true;
  });
  return { fit, occupied: { scale, patches: taken } };
}

/** How much there is room for: the map as large as its sheet, and the smallest on which the sheet is shown. */
export interface Rooms {
  readonly full: Occupied;
  readonly small: Occupied;
}

export interface Fitted<T> {
  readonly fitted: readonly (T & { readonly isEverywhere: boolean })[];
  readonly rooms: Rooms;
}

/** Takes those that fit on the full map, and says of each whether it fits on the small one too. */
export function fittingBoth<T extends object>(
  wanted: readonly T[],
  { full, small }: Rooms,
  patchOf: (one: T, scale: number) => Patch,
): Fitted<T> {
  const large = fitting(wanted, full, patchOf);
  const little = fitting(large.fit, small, patchOf);
  const everywhere = new Set(little.fit);
  return {
    fitted: large.fit.map((one) => ({ ...one, isEverywhere: everywhere.has(one) })),
    rooms: { full: large.occupied, small: little.occupied },
  };
}

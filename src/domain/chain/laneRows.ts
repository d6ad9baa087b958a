/** A node with the stretch of columns that its row must keep free for it and for the line that leads to it. */
export interface Stretch {
  readonly id: string;
  readonly lane: number;
  /** In half columns: 2n is column n, 2n + 1 the gap after it. Both ends inside. */
  readonly first: number;
  readonly last: number;
  /** From whom lines come to it. */
  readonly from: readonly string[];
}

/** Two stretches may share a row, unless they meet; but the line from one to the other is no meeting. */
function meet(one: Stretch, other: Stretch): boolean {
  const [early, late] = one.first <= other.first ? [one, other] : [other, one];
  const isLink = late.from.length === 1 && late.from[0] === early.id;
  return isLink ? late.first < early.last : late.first <= early.last;
}

/** The row of each within its lane: that of the one it comes from where there is room, else the first that is free. */
export function laneRows(stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const placed: Stretch[] = [];
  for (const stretch of stretches) {
    const lane = placed.filter(({ lane: other }) => other === stretch.lane);
    const isFree = (row: number) =>
      lane.every((other) => rows.get(other.id) !== row || !meet(other, stretch));
    const origin = lane.find(({ id }) => stretch.from.includes(id));
    let row = (origin && rows.get(origin.id)) ?? 0;
    if (!isFree(row)) row = 0;
    while (!isFree(row)) row += 1;
    rows.set(stretch.id, row);
    placed.push(stretch);
  }
  return rows;
}

import type { LaidLine } from "#domain/chain/layAcross.ts";

const bend = 12;
/** A line ends before the sign that it leads to. */
const clear = 8;

/** The path of a line; `mirrored` gives the place of an x where reading starts at the right. */
export function acrossPath(
  { from, turn, to }: Pick<LaidLine<unknown>, "from" | "turn" | "to">,
  mirrored: (x: number) => number,
): string {
  // One that comes round ends at the label of the place that it leads to, where its turn began.
  const isRound = to.x < turn;
  const [start, corner, end] = [
    mirrored(from.x),
    mirrored(turn),
    mirrored(isRound ? to.x + 4 : to.x - clear),
  ];
  if (from.y === to.y) return `M${start} ${from.y}H${end}`;
  const right = Math.sign(corner - start);
  const on = Math.sign(end - corner);
  const down = Math.sign(to.y - from.y);
  const radius = Math.min(
    bend,
    Math.abs(to.y - from.y) / 2,
    Math.abs(corner - end),
    Math.abs(corner - start),
  );
  return [
    `M${start} ${from.y}H${corner - right * radius}`,
    `Q${corner} ${from.y} ${corner} ${from.y + down * radius}`,
    `V${to.y - down * radius}`,
    `Q${corner} ${to.y} ${corner + on * radius} ${to.y}H${end}`,
  ].join("");
}

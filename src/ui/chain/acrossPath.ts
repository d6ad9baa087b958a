import type { AcrossLine } from "#domain/chain/chainAcross.ts";

const bend = 12;
/** A line ends before the sign that it leads to. */
const clear = 8;

/** The path of a line; `mirrored` gives the place of an x where reading starts at the right. */
export function acrossPath({ from, turn, to }: AcrossLine, mirrored: (x: number) => number): string {
  const [start, corner, end] = [mirrored(from.x), mirrored(turn), mirrored(to.x - clear)];
  if (from.y === to.y) return `M${start} ${from.y}H${end}`;
  const right = Math.sign(end - start);
  const down = Math.sign(to.y - from.y);
  const radius = Math.min(bend, Math.abs(to.y - from.y) / 2);
  return [
    `M${start} ${from.y}H${corner - right * radius}`,
    `Q${corner} ${from.y} ${corner} ${from.y + down * radius}`,
    `V${to.y - down * radius}`,
    `Q${corner} ${to.y} ${corner + right * radius} ${to.y}H${end}`,
  ].join("");
}

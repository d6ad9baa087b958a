import type { LinePiece } from "#domain/chain/chainDown.ts";

/** How far below the top of its row a sign stands, in pixels: on the first line of text. */
export const signLine = 13;
/** A line that goes on below is drawn longer than any row, and cut off at its end. */
const below = 4000;
const bend = 7;

/** The path of a piece in its row. `mirrored` gives the place of an x where reading starts at the right. */
export function gutterPath(piece: LinePiece, mirrored: (x: number) => number): string {
  const [trunk, sign] = [mirrored(piece.trunk), mirrored(piece.sign)];
  const top = piece.above ? 0 : null;
  const bottom = piece.below ? below : null;
  if (piece.piece === "passes") return `M${trunk} 0V${below}`;
  if (trunk === sign) {
    return [
      top === null ? "" : `M${sign} 0V${signLine}`,
      bottom === null ? "" : `M${sign} ${signLine}V${below}`,
    ].join("");
  }
  const y = signLine + piece.port * 3.5;
  const turn = trunk < sign ? Math.min(bend, sign - trunk) : -Math.min(bend, trunk - sign);
  const toSign = piece.piece === "leaves" ? `H${sign}` : `H${sign - Math.sign(turn) * 9}L${sign} ${signLine}`;
  const arm = (from: number, direction: 1 | -1) =>
    `M${trunk} ${from}V${y + direction * bend}Q${trunk} ${y} ${trunk + turn} ${y}${toSign}`;
  if (piece.piece === "leaves") {
    return [top === null ? "" : arm(0, -1), bottom === null ? "" : arm(below, 1)].join("");
  }
  if (top !== null) return `${arm(0, -1)}${bottom === null ? "" : `M${trunk} 0V${below}`}`;
  return arm(below, 1);
}

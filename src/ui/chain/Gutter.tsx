import type { ChainRow, LinePiece } from "#domain/chain/chainDown.ts";
import { ChainSign, signOf } from "./ChainSign.tsx";
import styles from "./Gutter.module.css";
import { gutterPath, signLine } from "./gutterPath.ts";

interface GutterProps {
  readonly row: ChainRow;
  readonly width: number;
  readonly mirrored: (x: number) => number;
}

/** The lines and the sign beside one row. They run on into the rows above and below, however high those are. */
export function Gutter({ row, width, mirrored }: GutterProps) {
  const passing = row.pieces.filter(({ piece }) => piece === "passes");
  const turning = row.pieces.filter(({ piece }) => piece !== "passes");
  const [node] = row.entry.nodes;
  const isChange = node.sign !== "answer" && node.statements.some(({ changed }) => changed !== null);
  const sign = mirrored(row.sign);
  const arriving = turning.find(({ piece }) => piece === "arrives");
  return (
    <div className={styles.gutter}>
      <svg className={styles.lines} width={width} height="26" aria-hidden="true" focusable="false">
        {passing.map((piece) => (
          <Line key={keyOf(piece)} piece={piece} mirrored={mirrored} />
        ))}
        {turning.map((piece) => (
          <Line key={keyOf(piece)} piece={piece} mirrored={mirrored} isCased />
        ))}
        {isChange && arriving && <WordingMark piece={arriving} mirrored={mirrored} />}
        <ChainSign kind={signOf(node)} x={sign} y={signLine} />
      </svg>
    </div>
  );
}

const keyOf = ({ trunk, stroke, piece }: LinePiece) => `${piece} ${trunk} ${stroke.line} ${stroke.basis}`;

interface LineProps {
  readonly piece: LinePiece;
  readonly mirrored: (x: number) => number;
  /** Whether it is set off from what it crosses. */
  readonly isCased?: boolean;
}

function Line({ piece, mirrored, isCased = false }: LineProps) {
  const d = gutterPath(piece, mirrored);
  const { line, basis } = piece.stroke;
  return (
    <>
      {isCased && <path className={styles.casing} d={d} />}
      <path className={styles.line} d={d} data-line={line} data-basis={basis} />
    </>
  );
}

/** Two strokes across the line along which the wording changed. */
function WordingMark({ piece, mirrored }: Omit<LineProps, "isCased">) {
  const [trunk, sign] = [mirrored(piece.trunk), mirrored(piece.sign)];
  const side = Math.sign(trunk - sign);
  const strokes = [10, 14].map((away) => {
    if (side === 0) return `M${sign - 7} ${signLine - away + 3}L${sign + 7} ${signLine - away}`;
    const x = sign + side * away;
    return `M${x - 2} ${signLine - 7}L${x + 2} ${signLine + 7}`;
  });
  return <path className={styles.change} d={strokes.join("")} />;
}

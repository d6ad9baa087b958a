import type { WholeAcross } from "#domain/whole-chain/wholeAcross.ts";
import { acrossPath } from "./acrossPath.ts";
import styles from "./ThreadDrawing.module.css";

interface ThreadLineProps {
  readonly line: WholeAcross["lines"][number];
  readonly isOut: boolean;
  readonly mirrored: (x: number) => number;
}

/** 1, 2–3, 4–9, 10 and more. */
const strength = (weight: number) => (weight >= 10 ? 4 : weight >= 4 ? 3 : weight >= 2 ? 2 : 1);

/** What went from one to another, the heavier the more documents; where it closes a circle, with a point. */
export function ThreadLine({ line, isOut, mirrored }: ThreadLineProps) {
  const { basis, weight, inCircle } = line.route;
  const { x, y } = line.to;
  const [point, back] = [mirrored(x - 1), mirrored(x + 6)];
  return (
    <>
      <path
        className={styles.line}
        d={acrossPath(line, mirrored)}
        data-basis={basis}
        data-weight={strength(weight)}
        data-circle={inCircle}
        data-out={isOut}
      />
      {inCircle && (
        <path className={styles.point} d={`M${point} ${y}L${back} ${y - 3.5}V${y + 3.5}Z`} data-out={isOut} />
      )}
    </>
  );
}

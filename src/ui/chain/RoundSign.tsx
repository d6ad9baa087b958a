import styles from "./ThreadDrawing.module.css";

interface RoundSignProps {
  readonly x: number;
  readonly y: number;
}

/** An arrow that comes round: stands about the sign of one that takes part in a circle of citing. */
export function RoundSign({ x, y }: RoundSignProps) {
  return (
    <>
      <path className={styles.ring} d={`M${x + 3} ${y - 7.4}A8 8 0 1 0 ${x + 8} ${y - 1}`} />
      <path className={styles.point} d={`M${x + 8.4} ${y - 5.4}L${x + 11} ${y + 0.4}L${x + 4.6} ${y}Z`} />
    </>
  );
}

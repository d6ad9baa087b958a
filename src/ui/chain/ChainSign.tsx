import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import styles from "./ChainSign.module.css";

export type SignKind = "origin" | "report" | "named" | "aside" | "article" | Exclude<Stance, "asserts">;

export function signOf({ sign, isArticle, statements }: ChainNode): SignKind {
  if (sign === "answer") {
    const stance = statements[0]?.stance;
    return stance === undefined || stance === "asserts" ? "aside" : stance;
  }
  return isArticle ? "article" : sign;
}

interface ChainSignProps {
  readonly kind: SignKind;
  readonly x: number;
  readonly y: number;
}

const half = 5.25;

/** What stands at a place of a chain: a square speaks, a disc repeats. */
export function ChainSign({ kind, x, y }: ChainSignProps) {
  const square = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  switch (kind) {
    case "origin":
      return <rect className={styles.full} {...square} />;
    case "report":
      return <circle className={styles.full} cx={x} cy={y} r="4.5" />;
    case "named":
      return <circle className={styles.open} cx={x} cy={y} r="4.75" strokeDasharray="2.5 2.2" />;
    case "article":
      return (
        <>
          <circle className={styles.open} cx={x} cy={y} r="7.5" strokeWidth="2" />
          <circle className={styles.full} cx={x} cy={y} r="4" />
        </>
      );
    case "aside":
      return <rect className={styles.open} {...square} />;
    case "has-no-information":
      return <rect className={styles.open} {...square} strokeDasharray="2.4 2.4" />;
    case "qualifies":
      return (
        <path
          className={styles.open}
          d={`M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`}
        />
      );
    case "denies":
      return (
        <>
          <rect className={styles.open} {...square} />
          <path className={styles.stroke} d={`M${x - 7.5} ${y - 7.5}L${x + 7.5} ${y + 7.5}`} />
        </>
      );
    case "withdraws":
      return (
        <>
          <rect className={styles.open} {...square} />
          <path className={styles.stroke} d={`M${x - 9} ${y}H${x + 9}`} />
        </>
      );
  }
}

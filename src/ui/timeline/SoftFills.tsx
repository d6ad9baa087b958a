import { hues } from "#domain/schema/atlas.ts";
import styles from "./marks.module.css";

export type Soft = "start" | "end" | "both";
const kinds: readonly Soft[] = ["start", "end", "both"];

interface SoftFillsProps {
  /** Before each name, so that two drawings on a page do not share them. */
  readonly id: string;
  readonly isFromTheRight: boolean;
}

/** The name of a fill that fades at soft ends. */
export const softFill = (id: string, hue: number, soft: Soft) => `url(#${id}${hue}${soft})`;

/** Fills of the layers that fade where a date is not sure or open. */
export function SoftFills({ id, isFromTheRight }: SoftFillsProps) {
  return (
    <defs>
      {hues.flatMap((hue) =>
        kinds.map((soft) => (
          <linearGradient
            key={`${hue}${soft}`}
            id={`${id}${hue}${soft}`}
            className={styles.hued}
            data-hue={hue}
            x1={isFromTheRight ? 1 : 0}
            x2={isFromTheRight ? 0 : 1}
          >
            <stop className={styles.stop} offset="0" stopOpacity={soft === "end" ? 1 : 0} />
            <stop className={styles.stop} offset=".35" />
            <stop className={styles.stop} offset=".65" />
            <stop className={styles.stop} offset="1" stopOpacity={soft === "start" ? 1 : 0} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}

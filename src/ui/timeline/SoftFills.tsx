import { hues } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./marks.module.css";

export type Soft = "start" | "end" | "both";
const kinds: readonly Soft[] = ["start", "end", "both"];
const stops = [0, 0.35, 0.65, 1];

/** The name of a fill that fades at soft ends. */
export const softFill = (id: string, hue: number, soft: Soft) => `url(#${id}${hue}${soft})`;

/**
 * Fills of the layers that fade where a date is not sure or open.
 * @param id before each name, so that two drawings on a page do not share them
 */
export function SoftFills({ id }: { readonly id: string }) {
  const start = useMessages().direction === "rtl" ? 1 : 0;
  return (
    <defs>
      {hues.flatMap((hue) =>
        kinds.map((soft) => (
          <linearGradient
            key={`${hue}${soft}`}
            id={`${id}${hue}${soft}`}
            className={styles.hued}
            data-hue={hue}
            x1={start}
            x2={1 - start}
          >
            {[Number(soft === "end"), 1, 1, Number(soft === "start")].map((opacity, at) => (
              <stop key={stops[at]} className={styles.stop} offset={stops[at]} stopOpacity={opacity} />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  );
}

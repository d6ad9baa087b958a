import type { Side } from "#domain/comparison.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./CompareTable.module.css";
import { type Aspect, useAspects } from "./useAspects.tsx";

/** Point by point: what each side has, and "not stated" where only the other has something. */
export function CompareTable({ sides }: { readonly sides: readonly [Side, Side] }) {
  const { compare } = useAllMessages();
  const aspectsOf = useAspects();
  const [one, other] = sides.map(aspectsOf);
  const aspects = (Object.keys(compare.aspects) as Aspect[]).filter(
    (aspect) => one?.[aspect] || other?.[aspect],
  );
  return (
    <dl className={styles.table}>
      {aspects.map((aspect) => (
        <div key={aspect} className={styles.row}>
          <dt className={styles.aspect}>{compare.aspects[aspect]}</dt>
          <dd className={styles.cell} data-aspect={aspect}>
            {one?.[aspect] || <span className={styles.none}>{compare.none}</span>}
          </dd>
          <dd className={styles.cell} data-aspect={aspect}>
            {other?.[aspect] || <span className={styles.none}>{compare.none}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

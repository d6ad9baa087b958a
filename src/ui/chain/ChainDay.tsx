import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { DateSpan } from "#domain/dateSpan.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./ChainDrawing.module.css";

interface ChainDayProps {
  readonly nodes: readonly [ChainNode, ...ChainNode[]];
  /** Whether the year has to be said here: it is another one than above. */
  readonly withYear: boolean;
}

/** When; of a group, from its first day to its last. */
export function ChainDay({ nodes, withYear }: ChainDayProps) {
  const { chainDrawing } = useMessages();
  const span = covering(nodes);
  return (
    <p className={styles.day}>
      {span && (
        <>
          {chainDrawing.day(span)}
          {withYear && ` ${chainDrawing.year(span)}`}
        </>
      )}
    </p>
  );
}

function covering(nodes: readonly ChainNode[]): DateSpan | null {
  const dates = nodes.map(({ date }) => date).filter((date) => date !== null);
  const [first] = dates;
  if (!first) return null;
  const from = dates.map((date) => date.from ?? "").sort()[0];
  const to = dates
    .map((date) => date.to ?? "")
    .sort()
    .at(-1);
  return {
    ...first,
    from: from || null,
    to: to || null,
    approximate: dates.every(({ approximate }) => approximate),
    finest: dates.every(({ finest }) => finest === first.finest) ? first.finest : "other",
  };
}

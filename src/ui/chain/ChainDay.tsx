import type { ChainNode } from "#domain/chain/chainGraph.ts";
import { covering } from "#domain/chain/covering.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./ChainDrawing.module.css";

type Nodes = readonly ChainNode[];

interface ChainDayProps {
  readonly nodes: Nodes;
  /** What stands above it: the same day is not written twice, nor the same year. */
  readonly above: Nodes | null;
}

/** When; of a group, from its first day to its last. */
export function ChainDay({ nodes, above }: ChainDayProps) {
  const { chainDrawing } = useAllMessages();
  const words = (of: Nodes | null, withYear: boolean) => {
    const span = of && covering(of.map(({ date }) => date));
    return span ? `${chainDrawing.day(span)}${withYear ? ` ${chainDrawing.year(span)}` : ""}` : "";
  };
  const year = (of: Nodes | null) => of?.[0]?.date?.from?.slice(0, 4) ?? null;
  const isOtherYear = year(nodes) !== null && year(nodes) !== year(above);
  const text = words(nodes, isOtherYear);
  const isRepeated = text !== "" && text === words(above, false);
  return <p className={styles.day}>{isRepeated ? <VisuallyHidden>{text}</VisuallyHidden> : text}</p>;
}

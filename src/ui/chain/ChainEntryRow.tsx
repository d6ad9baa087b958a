import type { ChainRow } from "#domain/chain/chainDown.ts";
import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { ChainDay } from "./ChainDay.tsx";
import styles from "./ChainDrawing.module.css";
import { GroupText } from "./GroupText.tsx";
import { Gutter } from "./Gutter.tsx";
import { NodeText } from "./NodeText.tsx";

/** Further indented, the words would have no room. */
const mostIndented = 3;

interface ChainEntryRowProps {
  readonly id: string;
  readonly row: ChainRow;
  /** The nodes of the last row above that has a date. */
  readonly above: readonly ChainNode[] | null;
  readonly links: ReadonlyMap<string, readonly LinkTo[]>;
  readonly width: number;
  readonly mirrored: (x: number) => number;
  readonly onAsk: () => void;
  readonly onOpen: () => void;
}

export function ChainEntryRow({ id, row, above, links, width, mirrored, onAsk, onOpen }: ChainEntryRowProps) {
  const { chainDrawing, list, names } = useAllMessages();
  const { nodes } = row.entry;
  const [first, ...others] = nodes;
  const had = links.get(first.id) ?? [];
  return (
    <li
      className={styles.row}
      data-hand={Math.min(mostIndented, row.entry.generation)}
      onPointerEnter={onAsk}
      onFocus={onAsk}
    >
      <Gutter row={row} width={width} mirrored={mirrored} />
      <ChainDay nodes={nodes} above={above} />
      <div className={styles.text}>
        {others.length > 0 ? (
          <GroupText id={id} nodes={nodes} links={had} onOpen={onOpen} />
        ) : (
          <NodeText id={id} node={first} links={had} />
        )}
        {had.length > 0 && (
          <p
            className={styles.had}
            data-basis={had.every(({ edge }) => edge.basis.kind === "inferred") ? "inferred" : "stated"}
            aria-hidden="true"
          >
            {chainDrawing[first.sign === "answer" ? "answering" : "from"](
              list(had.map(({ from }) => from.name)),
            )}
          </p>
        )}
        <VisuallyHidden> {names.country(first.country)}</VisuallyHidden>
      </div>
    </li>
  );
}

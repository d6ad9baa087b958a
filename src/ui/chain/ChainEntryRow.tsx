import type { ChainRow } from "#domain/chain/chainDown.ts";
import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { ChainDay } from "./ChainDay.tsx";
import styles from "./ChainDrawing.module.css";
import { GroupText } from "./GroupText.tsx";
import { Gutter } from "./Gutter.tsx";
import { NodeText } from "./NodeText.tsx";

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
  const { names } = useMessages();
  const { nodes } = row.entry;
  const [first, ...others] = nodes;
  const had = links.get(first.id) ?? [];
  return (
    <li className={styles.row} onPointerEnter={onAsk} onFocus={onAsk}>
      <Gutter row={row} width={width} mirrored={mirrored} />
      <ChainDay nodes={nodes} above={above} />
      <div className={styles.text}>
        {others.length > 0 ? (
          <GroupText id={id} nodes={nodes} links={had} onOpen={onOpen} />
        ) : (
          <NodeText id={id} node={first} links={had} />
        )}
        <VisuallyHidden> {names.country(first.country)}</VisuallyHidden>
      </div>
    </li>
  );
}

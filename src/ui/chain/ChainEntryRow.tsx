import type { ChainRow } from "#domain/chain/chainDown.ts";
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
  readonly before: ChainRow | null;
  readonly links: ReadonlyMap<string, readonly LinkTo[]>;
  readonly width: number;
  readonly mirrored: (x: number) => number;
  readonly onAsk: () => void;
  readonly onOpen: () => void;
}

/** The year in which a row begins; one without a date goes with the row above it. */
const yearOf = (row: ChainRow | null) => row?.entry.nodes[0].date?.from?.slice(0, 4) ?? null;

export function ChainEntryRow({
  id,
  row,
  before,
  links,
  width,
  mirrored,
  onAsk,
  onOpen,
}: ChainEntryRowProps) {
  const { names } = useMessages();
  const { nodes } = row.entry;
  const [first, ...others] = nodes;
  const had = links.get(first.id) ?? [];
  return (
    <li className={styles.row} onPointerEnter={onAsk} onFocus={onAsk}>
      <Gutter row={row} width={width} mirrored={mirrored} />
      <ChainDay nodes={nodes} withYear={yearOf(row) !== yearOf(before)} />
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

import { useMemo, useState } from "react";
import type { ChainGraph } from "#domain/chain/chainGraph.ts";
import { linksTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { AcrossDrawing } from "./AcrossDrawing.tsx";
import { ChainKey } from "./ChainKey.tsx";
import { LinkDetail } from "./LinkDetail.tsx";
import styles from "./WideChain.module.css";

interface WideChainProps {
  readonly graph: ChainGraph;
  readonly title: string;
  readonly onEnd: () => void;
}

/** The whole chain across the page, no relay folded. */
export function WideChain({ graph, title, onEnd }: WideChainProps) {
  const { chainDrawing } = useAllMessages();
  const [asked, setAsked] = useState<string | null>(null);
  const links = useMemo(() => linksTo(graph), [graph]);
  const node = graph.nodes.find(({ id }) => id === asked);
  return (
    <ModalDialog title={title} closeLabel={chainDrawing.close} breadth="drawing" onClose={onEnd}>
      <div className={styles.across}>
        <AcrossDrawing graph={graph} label={chainDrawing.label} onAsk={setAsked} />
      </div>
      <LinkDetail entry={node ? { id: node.id, nodes: [node], generation: 0 } : null} links={links} />
      <ChainKey graph={graph} />
    </ModalDialog>
  );
}

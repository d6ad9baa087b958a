import { X } from "lucide-react";
import { useMemo, useState } from "react";
import type { ChainGraph } from "#domain/chain/chainGraph.ts";
import { linksTo } from "#domain/chain/linksTo.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import { useOpenDialog } from "#ui/kit/useOpenDialog.ts";
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
  const { chainDrawing, site } = useMessages();
  const dialog = useOpenDialog();
  const [asked, setAsked] = useState<string | null>(null);
  const links = useMemo(() => linksTo(graph), [graph]);
  const node = graph.nodes.find(({ id }) => id === asked);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      closedby="any"
      aria-labelledby="wide-chain"
      onClose={onEnd}
    >
      <header className={styles.head}>
        <h2 id="wide-chain" className={styles.title}>
          {title}
        </h2>
        <p className={styles.caveat}>{site.unverified}</p>
        <IconButton icon={X} label={chainDrawing.close} onClick={onEnd} />
      </header>
      <div className={styles.across}>
        <AcrossDrawing graph={graph} label={chainDrawing.label} onAsk={setAsked} />
      </div>
      <LinkDetail entry={node ? { id: node.id, nodes: [node], generation: 0 } : null} links={links} />
      <ChainKey graph={graph} />
    </dialog>
  );
}

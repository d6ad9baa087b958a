import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./ChainText.module.css";
import { useLinkWords } from "./useLinkWords.ts";

interface GroupTextProps {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly LinkTo[];
  readonly id: string;
  readonly onOpen: () => void;
}

const mostNamed = 4;

/** Documents that differ in nothing but their name: how many, and whose. */
export function GroupText({ nodes, links, id, onOpen }: GroupTextProps) {
  const { chainDrawing, list } = useAllMessages();
  const linkWords = useLinkWords();
  const named = nodes.slice(0, mostNamed).map(({ name }) => name);
  const rest = nodes.length - named.length;
  const [first] = nodes;
  return (
    <>
      <p className={styles.line}>
        <button
          type="button"
          className={styles.open}
          aria-expanded="false"
          aria-describedby={id}
          onClick={onOpen}
        >
          {chainDrawing.relays(nodes.length)}
        </button>
      </p>
      <p className={styles.note}>
        {rest > 0 ? `${named.join(", ")} ${chainDrawing.more(rest)}` : list(named)}
      </p>
      <VisuallyHidden>
        <span id={id}>{first && linkWords(first, links).join(" ")}</span>
      </VisuallyHidden>
    </>
  );
}

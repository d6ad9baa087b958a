import type { ChainEntry } from "#domain/chain/entries.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./LinkDetail.module.css";
import { useLinkWords } from "./useLinkWords.ts";

interface LinkDetailProps {
  readonly entry: ChainEntry | null;
  readonly links: ReadonlyMap<string, readonly LinkTo[]>;
}

/** How the link of the entry under the pointer or the focus is known. Read out beside the entry itself. */
export function LinkDetail({ entry, links }: LinkDetailProps) {
  const { chainDrawing, dates, names } = useAllMessages();
  const linkWords = useLinkWords();
  if (!entry) {
    return (
      <div className={styles.detail} data-detail aria-hidden="true">
        <p>{chainDrawing.details.hint}</p>
      </div>
    );
  }
  const [node, ...others] = entry.nodes;
  const about = [
    ...(node.country === "unknown" ? [] : [names.country(node.country)]),
    ...(node.date && others.length === 0 ? [dates.span(node.date)] : []),
  ];
  return (
    <div className={styles.detail} data-detail aria-hidden="true">
      <p>
        <b>{others.length > 0 ? chainDrawing.relays(entry.nodes.length) : node.name}</b> {about.join(", ")}
      </p>
      {node.source && others.length === 0 && (
        <p>
          <bdi lang={node.source.language}>{chainDrawing.details.title(node.source.title)}</bdi>
        </p>
      )}
      {linkWords(node, links.get(node.id) ?? []).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

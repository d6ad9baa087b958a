import type { ReactNode } from "react";
import type { ChainNode } from "#domain/chain/chainGraph.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { showStatement } from "#ui/kit/showStatement.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./NodeLink.module.css";

interface NodeLinkProps {
  readonly node: ChainNode;
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** Opens the document, or goes to the statement. What is known only by name leads nowhere, but can be asked about. */
export function NodeLink({ node, describedBy, children }: NodeLinkProps) {
  const { card, versionPlot } = useAllMessages();
  const [statement] = node.statements;
  if (node.source) {
    return (
      <a
        className={styles.name}
        href={node.source.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby={describedBy}
      >
        {children}
        <VisuallyHidden> {card.newTab}</VisuallyHidden>
      </a>
    );
  }
  return (
    <button
      type="button"
      className={styles.name}
      aria-describedby={describedBy}
      title={statement && versionPlot.goTo}
      onClick={() => statement && showStatement(statement.id)}
    >
      {children}
    </button>
  );
}

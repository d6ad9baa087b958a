import type { ChainNode } from "#domain/chain/chainGraph.ts";
import type { LinkTo } from "#domain/chain/linksTo.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./ChainText.module.css";
import { NodeLink } from "./NodeLink.tsx";
import { useLinkWords } from "./useLinkWords.ts";
import { useNodeNotes } from "./useNodeNotes.ts";

interface NodeTextProps {
  readonly node: ChainNode;
  readonly links: readonly LinkTo[];
  readonly id: string;
}

/** Who speaks or publishes, as what, and where the wording changed. */
export function NodeText({ node, links, id }: NodeTextProps) {
  const { chainDrawing } = useAllMessages();
  const linkWords = useLinkWords();
  const notes = useNodeNotes()(node);
  const isStrong = node.sign === "origin" || node.isArticle || links.some(({ edge }) => edge.onWay);
  return (
    <>
      <p className={styles.line} data-strong={isStrong}>
        <NodeLink node={node} describedBy={id}>
          {node.isArticle ? chainDrawing.article : node.name}
        </NodeLink>{" "}
        {node.sign === "answer" && <b>{chainDrawing.answers[node.statements[0]?.stance ?? "qualifies"]} </b>}
        <span className={styles.note}>{notes.join(", ")}</span>
      </p>
      {node.sign !== "answer" &&
        node.statements.map(
          ({ id: statement, changed }) =>
            changed && (
              <p key={statement} className={styles.change}>
                <VisuallyHidden>{chainDrawing.changes} </VisuallyHidden>
                <span className={styles.tag}>{changed.to}</span>
                <VisuallyHidden>
                  {" "}
                  {chainDrawing.insteadOf} {changed.from}
                </VisuallyHidden>
              </p>
            ),
        )}
      <VisuallyHidden>
        <span id={id}>{linkWords(node, links).join(" ")}</span>
      </VisuallyHidden>
    </>
  );
}

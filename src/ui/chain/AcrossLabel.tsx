import type { AcrossNode } from "#domain/chain/chainAcross.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./AcrossDrawing.module.css";
import { changeOf, mostOfName, mostOfTag, shortened, tagWidth } from "./acrossLabel.ts";
import { useAcrossNote } from "./useAcrossNote.ts";

interface AcrossLabelProps {
  readonly placed: AcrossNode;
  readonly isStrong: boolean;
  readonly mirrored: (x: number) => number;
}

/** The name beside a sign, and below it the word that is new. */
export function AcrossLabel({ placed: { node, x, y }, isStrong, mirrored }: AcrossLabelProps) {
  const { chainDrawing, direction } = useAllMessages();
  const note = useAcrossNote()(node);
  const name = node.isArticle ? chainDrawing.article : node.name;
  const tag = changeOf(node);
  const at = mirrored(x + 13);
  const side = direction === "rtl" ? -1 : 1;
  const wide = tag === null ? 0 : tagWidth(tag);
  return (
    <>
      <text className={styles.name} data-strong={isStrong} x={at} y={y + 5}>
        {shortened(name, mostOfName)} <tspan className={styles.note}>{note}</tspan>
      </text>
      {tag !== null && (
        <>
          <rect className={styles.tag} x={side === 1 ? at : at - wide} y={y + 13} width={wide} height="20" />
          <text className={styles.tagText} x={at + side * 7} y={y + 27}>
            {shortened(tag, mostOfTag)}
          </text>
        </>
      )}
    </>
  );
}

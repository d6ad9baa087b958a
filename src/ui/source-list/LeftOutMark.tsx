import type { Source } from "#domain/schema/source.ts";
import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { ownViewOf } from "#store/ownViews.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas } from "#ui/kit/context.ts";
import styles from "./SourceRow.module.css";

/** Says where the reader's own rules leave a document out. */
export function LeftOutMark({ source }: { readonly source: Source }) {
  const { index } = useAtlas();
  const isOut = useChoice((choices) => ownViewOf(index, choices)?.leftOut.has(source.id) ?? false);
  return isOut ? <p className={styles.out}>{ownView.leftOut}</p> : null;
}

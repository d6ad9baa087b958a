import type { ArticleParagraph } from "#domain/articleStrip.ts";
import { found } from "#domain/atlasIndex.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./ArticleStrip.module.css";

/** Where another word was put on the way to the paragraph, and by whom. */
export function WordingChanges({ paragraph }: { readonly paragraph: ArticleParagraph }) {
  const { index } = useAtlas();
  return (
    <div>
      <p className={styles.heading}>{article.changes}</p>
      {paragraph.changes.length === 0 && <p className={styles.none}>{article.noChanges}</p>}
      {paragraph.changes.map(({ statement, from, to }) => (
        <p key={`${statement.id} ${from}`} className={styles.change}>
          {article.changed(found(index.speakers, statement.speaker).names.en)}{" "}
          <span className={styles.before}>{from}</span>
          <span className={styles.arrow} aria-hidden="true" />
          <VisuallyHidden>{` ${article.becomes} `}</VisuallyHidden>
          <span className={styles.after}>{to}</span>
        </p>
      ))}
    </div>
  );
}

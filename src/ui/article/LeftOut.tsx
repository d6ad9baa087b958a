import type { ArticleParagraph } from "#domain/articleStrip.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./ArticleStrip.module.css";

/** What the paragraph does not say on what it claims. */
export function LeftOut({ paragraph }: { readonly paragraph: ArticleParagraph }) {
  const { card } = useMessages();
  return (
    <div>
      <p className={styles.heading}>{article.leftOut}</p>
      {paragraph.leftOut.length === 0 && <p className={styles.none}>{article.nothingLeftOut}</p>}
      {paragraph.leftOut.map(({ claim, what }) => (
        <p key={claim.id} className={styles.missing}>
          <span className={styles.tag}>{card.claim(claim.id)}</span> {what}
        </p>
      ))}
    </div>
  );
}

import type { ArticleParagraph } from "#domain/articleStrip.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import styles from "./ArticleStrip.module.css";

interface WordingSourceProps {
  readonly paragraph: ArticleParagraph;
  /** Where a document is listed. */
  readonly href: (source: string) => string;
}

/** The document that the paragraph's wording came from, and how that is known. */
export function WordingSource({ paragraph, href }: WordingSourceProps) {
  return (
    <div>
      <p className={styles.heading}>{article.wording}</p>
      {paragraph.wordingFrom.length === 0 && <p className={styles.none}>{article.ownWording}</p>}
      {paragraph.wordingFrom.map(({ source, outlet, basis }) => (
        <div key={source.id}>
          <p>
            <a href={href(source.id)}>{outlet.name}</a>{" "}
            <span className={styles.basis} data-basis={basis.kind}>
              {article[basis.kind]}
            </span>
          </p>
          <p className={styles.reason}>{basis.reason}</p>
        </div>
      ))}
    </div>
  );
}

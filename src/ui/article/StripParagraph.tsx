import type { ArticleParagraph } from "#domain/articleStrip.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import { ClaimLine } from "#ui/kit/ClaimLine.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./ArticleStrip.module.css";
import { LeftOut } from "./LeftOut.tsx";
import { WordingChanges } from "./WordingChanges.tsx";
import { WordingSource } from "./WordingSource.tsx";

/** One paragraph, by its number: its claims on one side, its making on the other. */
export function StripParagraph({ paragraph }: { readonly paragraph: ArticleParagraph }) {
  const { filters } = useMessages();
  const { number, about, claims } = paragraph;
  return (
    <li id={`paragraph-${number}`} className={styles.paragraph}>
      <h3 className={styles.name}>
        <span className={styles.number} aria-hidden="true">
          {filters.paragraphMark(number)}
        </span>
        <span className={styles.spoken}>{number === 0 ? article.headline : article.paragraph(number)}</span>
      </h3>
      <div className={styles.claims}>
        <p className={styles.about}>{about}</p>
        {claims.map(({ id }) => (
          <ClaimLine key={id} id={id} />
        ))}
        {claims.length === 0 && <p className={styles.none}>{article.noClaims}</p>}
      </div>
      <div className={styles.making}>
        <WordingSource paragraph={paragraph} href={(id) => `#${id}`} />
        <WordingChanges paragraph={paragraph} />
        <LeftOut paragraph={paragraph} />
      </div>
    </li>
  );
}

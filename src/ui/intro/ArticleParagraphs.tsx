import { ChevronDown } from "lucide-react";
import { found } from "#domain/atlasIndex.ts";
import { chooseParagraph } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import styles from "./ArticleParagraphs.module.css";

/**
 * The article as a row of places to look: each paragraph with the number of claims that it makes. Pressing
 * one shows only these, and what the paragraph is about, in our words.
 */
export function ArticleParagraphs() {
  const { index, facts } = useAtlas();
  const { filters, claimList } = useMessages();
  const chosen = useChoice(({ paragraph }) => paragraph);
  const { article } = index.atlas.about;
  const source = found(index.sources, article.source);
  const claimsOf = (number: number) => facts.filter(({ claim }) => claim.paragraphs.includes(number)).length;
  const open = article.paragraphs.find(({ number }) => number === chosen);
  return (
    <details className={styles.article}>
      <summary className={styles.summary}>
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden="true" />
        {filters.article}
      </summary>
      <ol className={styles.paragraphs}>
        {article.paragraphs.map(({ number, about }) => (
          <li key={number}>
            <button
              type="button"
              className={styles.paragraph}
              title={about}
              aria-label={filters.paragraph(number, about, claimList.claims(claimsOf(number)))}
              aria-pressed={chosen === number}
              onClick={() => chooseParagraph(chosen === number ? null : number)}
            >
              <span className={styles.number}>{filters.paragraphMark(number)}</span>
              <span className={styles.claims}>{claimsOf(number)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.about}>
        {open
          ? filters.paragraph(open.number, open.about, claimList.claims(claimsOf(open.number)))
          : filters.articleNote(source.title, found(index.outlets, source.outlet).name)}
      </p>
    </details>
  );
}

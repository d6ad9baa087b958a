import { type ArticleParagraph, wordingRuns } from "#domain/articleStrip.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./StripOverview.module.css";

/** The whole article at a glance: which paragraphs came from where, and how many claims each makes. */
export function StripOverview({ paragraphs }: { readonly paragraphs: readonly ArticleParagraph[] }) {
  const { claimList, filters } = useMessages();
  return (
    <ol className={styles.strip}>
      {wordingRuns(paragraphs).map(({ paragraphs: run, from }) => (
        <li key={run[0]?.number} className={styles.run} data-length={run.length}>
          <ol className={styles.cells}>
            {run.map(({ number, about, claims }) => (
              <li key={number}>
                <a
                  className={styles.cell}
                  href={`#paragraph-${number}`}
                  aria-label={filters.paragraph(number, about, claimList.claims(claims.length))}
                >
                  <span className={styles.number}>{filters.paragraphMark(number)}</span>
                  <span>{claims.length}</span>
                </a>
              </li>
            ))}
          </ol>
          <p className={styles.from} data-basis={from?.basis.kind ?? "none"}>
            {from ? article.from(from.outlet.name, article[from.basis.kind]) : article.own}
          </p>
        </li>
      ))}
    </ol>
  );
}

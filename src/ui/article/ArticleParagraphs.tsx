import { Suspense, useMemo } from "react";
import { articleStrip } from "#domain/articleStrip.ts";
import { found } from "#domain/atlasIndex.ts";
import { chooseParagraph } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import { usePageAddress } from "#ui/kit/siteRoot.ts";
import styles from "./ArticleParagraphs.module.css";

const ParagraphMaking = lazyPart(async () => {
  const { ParagraphMaking: component } = await import("./ParagraphMaking.tsx");
  return component;
});

/**
 * The article as a row of places to look: each paragraph with the number of claims that it makes. Pressing
 * one shows only these, what the paragraph is about, in our words, and how it came about.
 */
export function ArticleParagraphs() {
  const { index } = useAtlas();
  const { article, filters, claimList } = useMessages();
  const chosen = useChoice(({ paragraph }) => paragraph);
  const sources = usePageAddress("sources");
  const paragraphs = useMemo(() => articleStrip(index), [index]);
  const source = found(index.sources, index.atlas.about.article.source);
  const open = paragraphs.find(({ number }) => number === chosen);
  return (
    <details className={styles.article}>
      <summary className={styles.summary}>{filters.article}</summary>
      <ol className={styles.paragraphs}>
        {paragraphs.map(({ number, about, claims }) => (
          <li key={number}>
            <button
              type="button"
              className={styles.paragraph}
              title={about}
              aria-label={filters.paragraph(number, about, claimList.claims(claims.length))}
              aria-pressed={chosen === number}
              onClick={() => chooseParagraph(chosen === number ? null : number)}
            >
              <span className={styles.number}>{filters.paragraphMark(number)}</span>
              <span className={styles.claims}>{claims.length}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.about}>
        {open
          ? filters.paragraph(open.number, open.about, claimList.claims(open.claims.length))
          : filters.articleNote(source.title, found(index.outlets, source.outlet).name)}
      </p>
      {open && (
        <div className={styles.making}>
          <Suspense fallback={null}>
            <ParagraphMaking paragraph={open} href={(id) => `${sources}#${id}`} />
          </Suspense>
        </div>
      )}
      <p>
        <a href={`${sources}#${open ? `paragraph-${open.number}` : "article"}`}>
          {open ? article.more : article.all}
        </a>
      </p>
    </details>
  );
}

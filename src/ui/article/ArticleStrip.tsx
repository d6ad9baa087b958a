import { useMemo } from "react";
import { articleStrip } from "#domain/articleStrip.ts";
import { found } from "#domain/atlasIndex.ts";
import { articleStrip as article } from "#messages/en/articleStrip.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import styles from "./ArticleStrip.module.css";
import { StripOverview } from "./StripOverview.tsx";
import { StripParagraph } from "./StripParagraph.tsx";

/**
 * The article that the atlas starts from, paragraph by paragraph: what it claims, where its wording came
 * from, what changed on the way, what it left out. Never its own text.
 */
export function ArticleStrip() {
  const { index } = useAtlas();
  const { dates } = useMessages();
  const paragraphs = useMemo(() => articleStrip(index), [index]);
  const source = found(index.sources, index.atlas.about.article.source);
  const outlet = found(index.outlets, source.outlet);
  const span = source.published.date === null ? undefined : index.atlas.dates[source.published.date];
  return (
    <>
      <p className={styles.intro}>
        {article.intro(source.title, outlet.name, span ? dates.span(span) : null)}{" "}
        <OutsideLink href={source.url}>{article.open}</OutsideLink>
      </p>
      <StripOverview paragraphs={paragraphs} />
      <ol className={styles.strip}>
        {paragraphs.map((paragraph) => (
          <StripParagraph key={paragraph.number} paragraph={paragraph} />
        ))}
      </ol>
    </>
  );
}

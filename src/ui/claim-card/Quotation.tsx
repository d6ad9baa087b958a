import { found } from "#domain/atlasIndex.ts";
import { quoteLink } from "#domain/quoteLink.ts";
import type { Quote } from "#domain/schema/statement.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import styles from "./Quotations.module.css";

interface QuotationProps {
  readonly quote: Quote;
  /** The id of the one who is quoted. */
  readonly speaker: string;
  readonly stance: Stance;
}

/** A quotation with its translation, and a link that opens the document at these words. */
export function Quotation({ quote, speaker, stance }: QuotationProps) {
  const { index } = useAtlas();
  const { card, names, stances } = useAllMessages();
  const source = found(index.sources, quote.source);
  const outlet = found(index.outlets, source.outlet);
  return (
    <figure className={styles.quotation} data-stance={stance}>
      <blockquote className={styles.words}>
        <ForeignText lang={quote.lang} quoted>
          {quote.exact}
        </ForeignText>
      </blockquote>
      {quote.translation && <p className={styles.translation}>{quote.translation}</p>}
      <figcaption className={styles.by}>
        <b>{found(index.speakers, speaker).names.en}</b> ({stances.of[stance].toLowerCase()}),{" "}
        {names.language(quote.lang)}.{" "}
        <OutsideLink href={quoteLink(source.url, quote)}>{card.openAt(outlet.name)}</OutsideLink>
      </figcaption>
    </figure>
  );
}

import { quoteLink } from "#domain/quoteLink.ts";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ForeignText } from "#ui/kit/ForeignText.tsx";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";

interface SourceQuotesProps {
  readonly url: string;
  readonly quotes: SourceFacts["quotes"];
}

/** The document's own words, each with a link that opens it there. */
export function SourceQuotes({ url, quotes }: SourceQuotesProps) {
  const { sourcesPage } = useAllMessages();
  return quotes.map((quote) => (
    <p key={quote.exact}>
      <ForeignText lang={quote.lang} quoted>
        {quote.exact}
      </ForeignText>{" "}
      {quote.translation && `${quote.translation} `}
      <OutsideLink href={quoteLink(url, quote)}>{sourcesPage.openAtWords}</OutsideLink>
    </p>
  ));
}

import { oldestFirst } from "#domain/oldestFirst.ts";
import type { Claim } from "#domain/schema/claim.ts";
import type { Quote, Statement } from "#domain/schema/statement.ts";
import { stances } from "#domain/schema/vocabulary.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { Quotation } from "./Quotation.tsx";
import styles from "./Quotations.module.css";

const isQuoted = (statement: Statement): statement is Statement & { readonly quote: Quote } =>
  statement.quote !== null;

/** What was said, in the words and the language in which it stands in a document. */
export function Quotations({ claim }: { readonly claim: Claim }) {
  const { card } = useMessages();
  const { index } = useAtlas();
  const all = oldestFirst(index, index.statementsOf.get(claim.id) ?? []).filter(isQuoted);
  const quoted = stances.flatMap((of) => all.filter(({ stance }) => stance === of));
  if (quoted.length === 0) return null;
  return (
    <CardSection heading={card.quotations}>
      <div className={styles.quotations}>
        {quoted.map(({ id, quote, speaker, stance }) => (
          <Quotation key={id} quote={quote} speaker={speaker} stance={stance} />
        ))}
      </div>
    </CardSection>
  );
}

import type { Claim } from "#domain/schema/claim.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./Terms.module.css";

/** Where the article makes the claim, and what it left out. */
export function ArticlePart({ claim }: { readonly claim: Claim }) {
  const { card } = useMessages();
  const { paragraphs } = useAtlas().index.atlas.about.article;
  const making = paragraphs.filter(({ number }) => claim.paragraphs.includes(number));
  return (
    <>
      {claim.leftOut && (
        <CardSection heading={card.leftOut}>
          <p className={styles.plain}>{claim.leftOut}</p>
        </CardSection>
      )}
      <CardSection heading={card.article}>
        {making.length === 0 && <p className={styles.plain}>{card.notInArticle}</p>}
        <dl className={styles.terms}>
          {making.map(({ number, about }) => (
            <div key={number} className={styles.term}>
              <dt>{number === 0 ? card.headline : card.paragraph(number)}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </CardSection>
    </>
  );
}

import type { Claim } from "#domain/schema/claim.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./TextLists.module.css";

/** What would change the level, and what was looked for and not found. */
export function TextLists({ claim }: { readonly claim: Claim }) {
  const { card } = useMessages();
  const { notFound } = useAtlas().index.atlas;
  const missing = notFound.filter(({ claims }) => claims.includes(claim.id)).map(({ what }) => what);
  return (
    <>
      <TextList heading={card.wouldChange} items={claim.information.wouldChange} />
      <TextList heading={card.notFound} items={missing} />
    </>
  );
}

interface TextListProps {
  readonly heading: string;
  readonly items: readonly string[];
}

function TextList({ heading, items }: TextListProps) {
  if (items.length === 0) return null;
  return (
    <CardSection heading={heading}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </CardSection>
  );
}

import type { Claim } from "#domain/schema/claim.ts";
import { ClaimLink } from "#ui/kit/ClaimLink.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./Differences.module.css";

interface DifferencesProps {
  readonly claim: Claim;
  readonly onChoose: (claim: string) => void;
}

/** Points on which the sources differ, with the other claims that they touch. */
export function Differences({ claim, onChoose }: DifferencesProps) {
  const { index } = useAtlas();
  const { card } = useMessages();
  const differences = index.atlas.differences.filter(({ claims }) => claims.includes(claim.id));
  if (differences.length === 0) return null;
  return (
    <CardSection heading={card.differences}>
      <ul className={styles.differences}>
        {differences.map(({ id, topic, tellings, claims }) => (
          <li key={id}>
            <p className={styles.topic}>{topic}</p>
            <p className={styles.tellings}>{tellings}</p>
            <OtherClaims ids={claims.filter((other) => other !== claim.id)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

interface OtherClaimsProps {
  readonly ids: readonly string[];
  readonly onChoose: (claim: string) => void;
}

function OtherClaims({ ids, onChoose }: OtherClaimsProps) {
  const { card } = useMessages();
  if (ids.length === 0) return null;
  return (
    <p className={styles.others}>
      {card.alsoOn}
      {ids.map((id) => (
        <ClaimLink key={id} id={id} onChoose={onChoose} />
      ))}
    </p>
  );
}

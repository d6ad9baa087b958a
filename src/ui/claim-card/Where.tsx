import type { Claim } from "#domain/schema/claim.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { MovementText } from "./MovementText.tsx";
import { PlaceText } from "./PlaceText.tsx";
import styles from "./Terms.module.css";

/** Where it is said to have happened, no more exactly than the wording gives it. */
export function Where({ claim }: { readonly claim: Claim }) {
  const { places } = useAllMessages();
  const bases = new Set(claim.movements.map(({ basis }) => places.basis[basis]));
  return (
    <CardSection heading={places.where}>
      {claim.movements.map((movement) => (
        <MovementText
          key={[...movement.statements, movement.from?.place, movement.to?.place, movement.by].join(" ")}
          movement={movement}
        />
      ))}
      {[...bases].map((basis) => (
        <p key={basis} className={styles.basis}>
          {basis}
        </p>
      ))}
      {claim.places.length > 0 && (
        <dl className={styles.terms}>
          {claim.places.map((end) => (
            <div key={end.place} className={styles.term}>
              <dt>{places.at}</dt>
              <dd>
                <PlaceText end={end} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {claim.movements.length + claim.places.length === 0 && <p className={styles.plain}>{places.nowhere}</p>}
    </CardSection>
  );
}

import type { SourceFacts } from "#domain/sourceFacts.ts";
import { ClaimMark } from "#ui/kit/ClaimMark.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./SourceRow.module.css";

/** The claims on which the document carries a statement, for or against. */
export function SourceCarries({ facts: { claims } }: { readonly facts: SourceFacts }) {
  const { sourcesPage } = useAllMessages();
  if (claims.length === 0) return <p className={styles.meta}>{sourcesPage.carriesNothing}</p>;
  return (
    <div className={styles.carries}>
      <span>{sourcesPage.carries}</span>
      <ul className={styles.marks}>
        {claims.map(({ id }) => (
          <li key={id}>
            <ClaimMark id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

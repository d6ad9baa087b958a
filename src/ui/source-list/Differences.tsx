import { ClaimMark } from "#ui/kit/ClaimMark.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./PageLists.module.css";

/** Every point on which the documents tell it differently. */
export function Differences() {
  const { differences } = useAtlas().index.atlas;
  const { sourcesPage } = useAllMessages();
  return (
    <>
      <p className={styles.intro}>{sourcesPage.differences.intro(differences.length)}</p>
      <ul className={styles.pair}>
        {differences.map(({ id, topic, claims, tellings }) => (
          <li key={id} id={id} className={styles.entry}>
            <h3 className={styles.topic}>{topic}</h3>
            <p className={styles.text}>{tellings}</p>
            <p className={styles.marks}>
              {claims.map((claim) => (
                <ClaimMark key={claim} id={claim} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

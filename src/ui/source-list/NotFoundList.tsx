import { ClaimMark } from "#ui/kit/ClaimMark.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./PageLists.module.css";

/** What was looked for and not found. */
export function NotFoundList() {
  const { notFound } = useAtlas().index.atlas;
  const { sourcesPage } = useAllMessages();
  return (
    <>
      <p className={styles.intro}>{sourcesPage.notFound.intro}</p>
      <ul className={styles.pair}>
        {notFound.map(({ what, claims }) => (
          <li key={what} className={styles.entry}>
            <p className={styles.text}>{what}</p>
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

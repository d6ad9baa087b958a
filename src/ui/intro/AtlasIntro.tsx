import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { ArticleParagraphs } from "./ArticleParagraphs.tsx";
import styles from "./AtlasIntro.module.css";

/** What the atlas holds, and what each paragraph of its article claims. */
export function AtlasIntro() {
  const { claims, sources } = useAtlas().index.atlas;
  const { claimList } = useMessages();
  return (
    <div className={styles.intro}>
      <p className={styles.summary}>{claimList.intro(claims.length, sources.length)}</p>
      <ArticleParagraphs />
    </div>
  );
}

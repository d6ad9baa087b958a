import type { ReactNode } from "react";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./AtlasIntro.module.css";

/** What the atlas holds, and under it what else is said of all of it. */
export function AtlasIntro({ children }: { readonly children: ReactNode }) {
  const { claims, sources } = useWholeAtlas().index.atlas;
  const { claimList } = useMessages();
  return (
    <div className={styles.intro}>
      <p className={styles.summary}>{claimList.intro(claims.length, sources.length)}</p>
      {children}
    </div>
  );
}

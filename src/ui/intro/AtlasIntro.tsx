import type { ReactNode } from "react";
import { useMessages, useWholeOpening } from "#ui/kit/context.ts";
import styles from "./AtlasIntro.module.css";

/** What the atlas holds, and under it what else is said of all of it. */
export function AtlasIntro({ children }: { readonly children: ReactNode }) {
  const { facts, sources } = useWholeOpening();
  const { claimList } = useMessages();
  return (
    <div className={styles.intro}>
      <p className={styles.summary}>{claimList.intro(facts.length, sources)}</p>
      {children}
    </div>
  );
}

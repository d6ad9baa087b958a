import { Suspense } from "react";
import { ownViewOf } from "#store/ownViews.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import styles from "./ClaimEntry.module.css";

function Remains({ claim }: { readonly claim: string }) {
  const { index } = useAtlas();
  const { ownView } = useMessages();
  const own = useChoice((choices) => ownViewOf(index, choices)?.remains.get(claim));
  return own && <b className={styles.own}>{ownView.origins(own.remaining.origins, own.all.origins)}</b>;
}

/** What remains of a claim's origins in the reader's own view. */
export function EntryRemains({ claim }: { readonly claim: string }) {
  return (
    <Suspense fallback={null}>
      <Remains claim={claim} />
    </Suspense>
  );
}

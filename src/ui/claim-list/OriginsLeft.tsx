import { ownRules } from "#messages/en/ownRules.ts";
import { ownViewOf } from "#store/ownViews.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas } from "#ui/kit/context.ts";
import styles from "./ClaimEntry.module.css";

export function OriginsLeft({ claim }: { readonly claim: string }) {
  const { index } = useAtlas();
  const own = useChoice((choices) => ownViewOf(index, choices)?.remains.get(claim));
  return own && <b className={styles.own}>{ownRules.origins(own.remaining.origins, own.all.origins)}</b>;
}

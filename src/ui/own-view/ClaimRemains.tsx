import { ownRules as ownView } from "#messages/en/ownRules.ts";
import { ownViewOf } from "#store/ownViews.ts";
import { useChoice } from "#store/store.ts";
import { useAtlas } from "#ui/kit/context.ts";
import styles from "./OwnView.module.css";

/** What remains for a claim in the reader's own view: how much, and whose. Nothing where all is counted. */
export function ClaimRemains({ claim }: { readonly claim: string }) {
  const { index } = useAtlas();
  const remains = useChoice((choices) => ownViewOf(index, choices)?.remains.get(claim) ?? null);
  if (remains === null) return null;
  const { all, remaining, origins } = remains;
  const named = (isThere: boolean) =>
    origins.filter(({ remains: stays }) => stays === isThere).map(({ body }) => body.name);
  const parts = [
    ownView.origins(remaining.origins, all.origins),
    ownView.reports(remaining.reports, all.reports),
    ...(all.deniedBy.length > 0 ? [ownView.denials(remaining.deniedBy.length, all.deniedBy.length)] : []),
  ];
  return (
    <section className={styles.remains} aria-label={ownView.inView}>
      <p>
        <b className={styles.what}>{ownView.inView}:</b> {ownView.line(parts)}
      </p>
      {named(true).length > 0 && <p className={styles.names}>{ownView.still(named(true))}.</p>}
      {named(false).length > 0 && <p className={styles.names}>{ownView.gone(named(false))}.</p>}
    </section>
  );
}

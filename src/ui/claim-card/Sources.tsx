import { claimSources } from "#domain/claimSources.ts";
import type { Claim } from "#domain/schema/claim.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { Fold } from "./Fold.tsx";
import { SourceEntry } from "./SourceEntry.tsx";
import styles from "./Sources.module.css";

const mostShown = 3;

/** Every document behind the card. */
export function Sources({ claim }: { readonly claim: Claim }) {
  const { sources } = useAllMessages();
  const carrying = claimSources(useAtlas().index, claim);
  const list = (
    <ul className={styles.sources}>
      {carrying.map((carried) => (
        <SourceEntry key={carried.source.id} carried={carried} />
      ))}
    </ul>
  );
  return (
    <CardSection heading={sources.heading} note={sources.count(carrying.length)}>
      {carrying.length > mostShown ? <Fold summary={sources.show(carrying.length)}>{list}</Fold> : list}
    </CardSection>
  );
}

import { chainList } from "#domain/chainList.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./Chain.module.css";
import { ChainEntries } from "./ChainEntries.tsx";
import { Fold } from "./Fold.tsx";

const mostShown = 6;

/** Who had it from whom, as a list that runs down from the origins. */
export function Chain({ facts }: { readonly facts: ClaimFacts }) {
  const { index } = useAtlas();
  const { chain } = useMessages();
  const { claim, tally } = facts;
  const list = (
    <>
      <p className={styles.key}>{chain.key}</p>
      <ChainEntries reports={[]} tellings={chainList(index, claim)} />
    </>
  );
  return (
    <CardSection heading={chain.summary(tally)}>
      {tally.reports > mostShown ? <Fold summary={chain.show}>{list}</Fold> : list}
    </CardSection>
  );
}

import type { ReactNode } from "react";
import { chainList } from "#domain/chainList.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import styles from "./Chain.module.css";
import { ChainEntries } from "./ChainEntries.tsx";
import { Fold } from "./Fold.tsx";

interface ChainProps {
  readonly facts: ClaimFacts;
  /** The same, drawn; the list then has what is known of every link. */
  readonly drawing: ReactNode;
}

/** Who had it from whom, drawn, and as a list that runs down from the origins. */
export function Chain({ facts, drawing }: ChainProps) {
  const { index } = useAtlas();
  const { chain } = useAllMessages();
  const { claim, tally } = facts;
  return (
    <CardSection heading={chain.summary(tally)}>
      {drawing}
      <Fold summary={chain.show}>
        <p className={styles.key}>{chain.key}</p>
        <ChainEntries reports={[]} tellings={chainList(index, claim)} />
      </Fold>
    </CardSection>
  );
}

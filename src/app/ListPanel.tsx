import { memo } from "react";
import { shownClaims } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { ClaimCount } from "#ui/claim-list/ClaimCount.tsx";
import { ClaimList } from "#ui/claim-list/ClaimList.tsx";
import { NothingFound } from "#ui/claim-list/NothingFound.tsx";
import { FilterBar } from "#ui/filters/FilterBar.tsx";
import { ParagraphNote } from "#ui/filters/ParagraphNote.tsx";
import { AtlasIntro } from "#ui/intro/AtlasIntro.tsx";
import { AtlasTitle } from "#ui/intro/AtlasTitle.tsx";
import { useMessages, useOpening, useWholeOpening } from "#ui/kit/context.ts";
import { claimsId } from "#ui/kit/focusClaims.ts";
import { OwnViewPanel } from "#ui/own-view/OwnViewPanel.tsx";
import { NothingYet } from "#ui/timeline/NothingYet.tsx";
import { RangeFilter } from "#ui/timeline/RangeFilter.tsx";
import styles from "./ListPanel.module.css";
import { OwnGrades } from "./OwnGrades.tsx";
import { SearchMissing } from "./SearchMissing.tsx";
import { Sleeping } from "./Sleeping.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { useUndecided } from "./useUndecided.ts";
import { WholeIntro } from "./WholeIntro.tsx";

/** Remembered, as it stands above claims that come and go. */
const ListHead = memo(function ListHead() {
  return (
    <>
      <AtlasTitle />
      <div className={styles.intro}>
        <AtlasIntro>
          <WholeIntro />
          <OwnViewPanel />
        </AtlasIntro>
      </div>
      <div className={styles.filters}>
        <FilterBar more={<RangeFilter />} />
      </div>
    </>
  );
});

interface ListPanelProps {
  readonly current: string | null;
}

/** Title, search, filters and the claims. Remembered: a card that opens does not wait for it. */
export const ListPanel = memo(function ListPanel({ current }: ListPanelProps) {
  const { facts } = useOpening();
  const whole = useWholeOpening();
  const { claimList } = useMessages();
  const shown = useChoice((choices) => shownClaims(facts, choices));
  const undecided = useUndecided(facts);
  return (
    <section id={claimsId} className={styles.panel} aria-label={claimList.title} tabIndex={-1}>
      <ListHead />
      <div className={styles.claims}>
        <ParagraphNote />
        <OwnGrades />
        <ClaimCount shown={shown.length} all={whole.facts.length} undecided={undecided}>
          <TakeAway facts={null} look="quiet" />
        </ClaimCount>
        {undecided !== null && <SearchMissing />}
        <Sleeping>
          <ClaimList shown={shown} current={current} />
        </Sleeping>
        {facts.length === 0 && <NothingYet />}
        {facts.length > 0 && shown.length === 0 && <NothingFound all={facts.length} />}
      </div>
    </section>
  );
});

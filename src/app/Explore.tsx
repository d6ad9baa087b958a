import { type ComponentType, useDeferredValue } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { isRestricted, shownClaims } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import { SheetBar } from "#ui/sheet/SheetBar.tsx";
import { TimelineToggle } from "#ui/timeline/TimelineToggle.tsx";
import { CardPanel } from "./CardPanel.tsx";
import { Comparison } from "./Comparison.tsx";
import styles from "./Explore.module.css";
import { ListPanel } from "./ListPanel.tsx";
import { MapColumn } from "./MapColumn.tsx";
import { TimelineRow } from "./TimelineRow.tsx";
import { useCardFocus } from "./useCardFocus.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useUndecided } from "./useUndecided.ts";

interface ExploreProps {
  /** What an open card says below its sentence: at build as it is, in a browser loaded when it is first shown. */
  readonly CardBody: ComponentType<{ readonly facts: OpeningFacts }>;
}

/** List, card and map: beside each other where there is room, else the map above a sheet. */
export function Explore({ CardBody }: ExploreProps) {
  const { facts, about } = useOpening();
  const { claimList } = useMessages();
  const claim = useChoice((choices) => choices.claim);
  // A card that opens is painted before list, map and timeline follow it.
  const followed = useDeferredValue(claim);
  const sheet = useChoice((choices) => choices.sheet);
  const shown = useChoice((choices) => shownClaims(facts, choices).length);
  const restricted = useChoice(isRestricted);
  const open = facts.find((one) => one.claim.id === claim) ?? null;
  useCardFocus(claim);
  usePageTitle(open);
  const undecided = useUndecided(facts);
  const count = restricted ? claimList.shown(shown, facts.length) : claimList.claims(facts.length);
  return (
    <main className={styles.explore} data-sheet={sheet} data-open={open !== null}>
      <VisuallyHidden as="h1">{about.title}</VisuallyHidden>
      <div className={styles.sheet}>
        <SheetBar
          isCard={open !== null}
          tools={<TimelineToggle />}
          title={open ? claimList.position(facts.indexOf(open) + 1, facts.length) : (undecided ?? count)}
        />
        <ListPanel current={followed} />
        {open && <CardPanel key={open.claim.id} facts={open} Body={CardBody} />}
      </div>
      <MapColumn claim={followed} />
      <Comparison />
      <TimelineRow claim={followed} />
    </main>
  );
}

import { Fragment, useMemo } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import type { Layer } from "#domain/schema/atlas.ts";
import { useOpening } from "#ui/kit/context.ts";
import { ShowMore } from "#ui/kit/ShowMore.tsx";
import { usePortion } from "#ui/kit/usePortion.ts";
import { ClaimEntry } from "./ClaimEntry.tsx";
import { ClaimGroup } from "./ClaimGroup.tsx";
import { useCurrentInView } from "./useCurrentInView.ts";
import { useHoverMark } from "./useHoverMark.ts";
import { useRovingEntry } from "./useRovingEntry.ts";

interface Group {
  readonly layer: Layer;
  readonly claims: readonly OpeningFacts[];
}

function groupsOf(layers: readonly Layer[], claims: readonly OpeningFacts[]): readonly Group[] {
  const groups = layers.map((layer) => ({
    layer,
    claims: claims.filter(({ claim }) => claim.layer === layer.id),
  }));
  return groups.filter((group) => group.claims.length > 0);
}

/** Says to screen readers how long a list is of which only a part is there. */
const placeIn = (all: readonly OpeningFacts[], at: number) => ({
  "aria-setsize": all.length,
  "aria-posinset": at + 1,
});

interface ClaimListProps {
  readonly shown: readonly OpeningFacts[];
  readonly current: string | null;
}

/** All claims that pass the filter, by layer; of very many the first. One tab stop: arrows go from claim to claim. */
export function ClaimList({ shown, current }: ClaimListProps) {
  const { layers } = useOpening();
  const groups = useMemo(() => groupsOf([...layers.values()], shown), [layers, shown]);
  const order = useMemo(() => groups.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)), [groups]);
  const { portion, hidden, next, showMore } = usePortion(order);
  const roving = useRovingEntry(portion, current, hidden > 0 ? showMore : null);
  const list = useHoverMark(roving.list);
  useCurrentInView(list, current);
  const inPortion = useMemo(() => new Set(portion), [portion]);
  return (
    <div ref={list}>
      {groups.map(({ layer, claims }) => {
        const visible = claims.filter(({ claim }) => inPortion.has(claim.id));
        if (visible.length === 0) return <Fragment key={layer.id} />;
        return (
          <ClaimGroup key={layer.id} layer={layer} count={claims.length}>
            {visible.map((facts, at) => (
              <li key={facts.claim.id} {...(hidden > 0 && placeIn(claims, at))}>
                <ClaimEntry
                  facts={facts}
                  isCurrent={facts.claim.id === current}
                  isTabStop={facts.claim.id === roving.tabStop}
                  onKeyDown={roving.onKeyDown}
                  onFocus={roving.onFocus}
                />
              </li>
            ))}
          </ClaimGroup>
        );
      })}
      <ShowMore next={next} onShowMore={showMore} />
    </div>
  );
}

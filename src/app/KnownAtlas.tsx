import { type ReactNode, useMemo } from "react";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { knownAtlas } from "#domain/timeline/knownAtlas.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { asksForWhole } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { AtlasContext, OpeningContext, WholeAtlasContext, WholeOpeningContext } from "#ui/kit/context.ts";
import { useThere } from "#ui/kit/useThere.ts";
import { useFollowedDay } from "./useFollowedDay.ts";

interface KnownAtlasProps {
  readonly opening: OpeningAtlas;
  readonly whole: AtlasInUse | Promise<AtlasInUse>;
  readonly children: ReactNode;
}

/** The atlas of a day; what is needed to tell one day from another is worked out with the first that is asked for. */
function dayByDay(whole: AtlasInUse): (day: string) => AtlasInUse {
  let on: ReturnType<typeof knownAtlas> | null = null;
  return (day) => {
    on ??= knownAtlas(whole);
    return on(day);
  };
}

/**
 * Gives list, map and card the atlas as known on the chosen day; while a reader drags, they may lag behind. Where a search
 * or a range of days asks for more than the opening tells, they have what the whole atlas does, once it is there.
 */
export function KnownAtlas({ opening, whole, children }: KnownAtlasProps) {
  const day = useFollowedDay();
  const there = useThere(whole);
  const on = useMemo(() => there && dayByDay(there), [there]);
  // A promise that was kept stays what it is: what has not awoken yet must not see its atlas change.
  const known = (day !== null && on?.(day)) || null;
  const asked = useChoice(asksForWhole) ? there?.facts : undefined;
  const facts = known?.facts ?? asked ?? opening.facts;
  const shown = useMemo(() => (facts === opening.facts ? opening : { ...opening, facts }), [opening, facts]);
  return (
    <WholeOpeningContext value={opening}>
      <OpeningContext value={shown}>
        <WholeAtlasContext value={whole}>
          <AtlasContext value={known ?? whole}>{children}</AtlasContext>
        </WholeAtlasContext>
      </OpeningContext>
    </WholeOpeningContext>
  );
}

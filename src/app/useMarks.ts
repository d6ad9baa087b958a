import { startTransition, useEffect, useMemo, useState } from "react";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { type Outlines, type OutlinesFailed, outlinesOf } from "./outlines.ts";

export type MarksStanding =
  | { readonly kind: "loading" }
  | OutlinesFailed
  | {
      readonly kind: "marks";
      readonly marks: ClaimMarks;
      /** What all claims draw with all that has been said, each with all its tellings. */
      readonly whole: ClaimMarks;
    };

type OutlinesStanding = Exclude<MarksStanding, { kind: "marks" }> | Outlines;

/** All that marks depend on of what becomes known day by day: most statements draw nothing new. */
const drawnKey = ({ facts }: OpeningAtlas) =>
  facts
    .map(({ claim: { id, movements }, tally }) => {
      const ways = movements.map(({ from, to }) => `${from?.place}>${to?.place}`);
      return [id, tally.deniedBy.length > 0, ...ways].join(":");
    })
    .join(" ");

/** Draws the atlas as known on one day after another, anew only where there is something else to draw. */
function marksMaker({ areas, draw, first }: Outlines, whole: OpeningAtlas) {
  const all = first.whole === whole ? first.marks : draw(whole, whole.facts, areas);
  let last = { key: drawnKey(whole), marks: all };
  const marksOf = (atlas: OpeningAtlas): ClaimMarks => {
    if (atlas === whole) return all;
    const key = drawnKey(atlas);
    if (key !== last.key) {
      const marks = draw(atlas, atlas.facts, areas);
      // The ground under the claims stays the same on every day.
      last = { key, marks: { ...marks, countries: all.countries } };
    }
    return last.marks;
  };
  return { all, marksOf };
}

function useOutlines(whole: OpeningAtlas): readonly [OutlinesStanding, retry: () => void] {
  const root = useSiteAddress();
  const [standing, setStanding] = useState<OutlinesStanding>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root stays where it is; places of another atlas are drawn when asked for
  useEffect(() => {
    let isOver = false;
    outlinesOf(new URL(root), whole, attempt > 0).then((made) => {
      if (!isOver) startTransition(() => setStanding(made));
    });
    return () => {
      isOver = true;
    };
  }, [attempt]);
  return [standing, () => setAttempt((before) => before + 1)];
}

/** What the claims draw. The list never waits for it. */
export function useMarks(
  atlas: OpeningAtlas,
  whole: OpeningAtlas,
): readonly [MarksStanding, retry: () => void] {
  const [outlines, retry] = useOutlines(whole);
  const maker = useMemo(
    () => (outlines.kind === "outlines" ? marksMaker(outlines, whole) : null),
    [outlines, whole],
  );
  const standing = useMemo((): MarksStanding => {
    if (maker !== null) return { kind: "marks", marks: maker.marksOf(atlas), whole: maker.all };
    return outlines.kind === "failed" ? outlines : { kind: "loading" };
  }, [outlines, maker, atlas]);
  return [standing, retry];
}

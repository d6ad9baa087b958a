import { startTransition, useEffect, useMemo, useState } from "react";
import type { Areas } from "#domain/marks/areas.ts";
import type { claimMarks } from "#domain/marks/claimMarks.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { wordedPlaces } from "#domain/marks/wordedPlaces.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { inTurns } from "#map/ahead/inTurns.ts";
import { turn } from "#map/ahead/turn.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { atlasName } from "./atlasName.ts";
import { loadDrawnAreas } from "./places/loadDrawnAreas.ts";

export type MarksStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly lacks: "code" | "areas" }
  | {
      readonly kind: "marks";
      readonly marks: ClaimMarks;
      /** What all claims draw with all that has been said, each with all its tellings. */
      readonly whole: ClaimMarks;
    };

type Outlines =
  | Exclude<MarksStanding, { kind: "marks" }>
  | {
      readonly kind: "outlines";
      readonly areas: Areas;
      readonly draw: typeof claimMarks;
      /** What an atlas draws, all that has been said being known. */
      readonly first: { readonly whole: OpeningAtlas; readonly marks: ClaimMarks };
    };

async function loadOutlines(root: URL, whole: OpeningAtlas, isAgain: boolean): Promise<Outlines> {
  const [areas, { claimMarks, claimMarkSteps }] = await Promise.all([
    loadDrawnAreas(root, atlasName, wordedPlaces(whole, whole.facts), isAgain),
    import("#domain/marks/claimMarks.ts"),
  ]);
  if (areas.kind === "failed") return { kind: "failed", lacks: "areas" };
  // Not where React draws: it would hold the page up.
  const marks = await inTurns(claimMarkSteps(whole, whole.facts, areas.value));
  return { kind: "outlines", areas: areas.value, draw: claimMarks, first: { whole, marks } };
}

/** All that marks depend on of what becomes known day by day: most statements draw nothing new. */
const drawnKey = ({ facts }: OpeningAtlas) =>
  facts
    .map(({ claim: { id, movements }, tally }) => {
      const ways = movements.map(({ from, to }) => `${from?.place}>${to?.place}`);
      return [id, tally.deniedBy.length > 0, ...ways].join(":");
    })
    .join(" ");

/** Draws the atlas as known on one day after another, anew only where there is something else to draw. */
function marksMaker({ areas, draw, first }: Extract<Outlines, { kind: "outlines" }>, whole: OpeningAtlas) {
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

function useOutlines(whole: OpeningAtlas): readonly [Outlines, retry: () => void] {
  const root = useSiteAddress();
  const [standing, setStanding] = useState<Outlines>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root stays where it is; places of another atlas are drawn when asked for
  useEffect(() => {
    let isOver = false;
    // In a turn of its own, after the one in which React takes the page over.
    turn()
      .then(() => loadOutlines(new URL(root), whole, attempt > 0))
      .catch((): Outlines => ({ kind: "failed", lacks: "code" }))
      .then((made) => {
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

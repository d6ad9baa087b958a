import { useContext, useEffect, useMemo, useState } from "react";
import type { Areas } from "#domain/marks/areas.ts";
import type { claimMarks } from "#domain/marks/claimMarks.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { loadAreas } from "#load/loadAreas.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import { atlasName } from "./atlasName.ts";

export type MarksStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "marks"; readonly marks: ClaimMarks };

type Outlines =
  | Exclude<MarksStanding, { kind: "marks" }>
  | { readonly kind: "outlines"; readonly areas: Areas; readonly draw: typeof claimMarks };

async function loadOutlines(root: URL, isAgain: boolean): Promise<Outlines> {
  const [areas, { claimMarks }] = await Promise.all([
    loadAreas(root, atlasName, isAgain),
    import("#domain/marks/claimMarks.ts"),
  ]);
  if (areas.kind === "failed") return { kind: "failed" };
  return { kind: "outlines", areas: areas.value, draw: claimMarks };
}

function useOutlines(): readonly [Outlines, retry: () => void] {
  const root = useContext(SiteRootContext);
  const [standing, setStanding] = useState<Outlines>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root is the same place, however it is written
  useEffect(() => {
    let isOver = false;
    loadOutlines(new URL(root, document.baseURI), attempt > 0)
      .catch((): Outlines => ({ kind: "failed" }))
      .then((made) => {
        if (!isOver) setStanding(made);
      });
    return () => {
      isOver = true;
    };
  }, [attempt]);
  return [standing, () => setAttempt((before) => before + 1)];
}

/**
 * What the claims draw. The list never waits for it. The countries of the story are those of the whole atlas on
 * every day, so that the ground under the claims stays the same.
 */
export function useMarks(atlas: AtlasInUse, whole: AtlasInUse): readonly [MarksStanding, retry: () => void] {
  const [outlines, retry] = useOutlines();
  const all = useMemo(
    () => (outlines.kind === "outlines" ? outlines.draw(whole.index, whole.facts, outlines.areas) : null),
    [outlines, whole],
  );
  const standing = useMemo((): MarksStanding => {
    if (outlines.kind !== "outlines" || all === null)
      return { kind: outlines.kind === "failed" ? "failed" : "loading" };
    if (atlas === whole) return { kind: "marks", marks: all };
    const marks = outlines.draw(atlas.index, atlas.facts, outlines.areas);
    return { kind: "marks", marks: { ...marks, countries: all.countries } };
  }, [outlines, all, atlas, whole]);
  return [standing, retry];
}

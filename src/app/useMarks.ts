import { useEffect, useState } from "react";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { loadAreas } from "#load/loadAreas.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { atlasName } from "./atlasName.ts";
import { siteRoot } from "./siteRoot.ts";

export type MarksStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "marks"; readonly marks: ClaimMarks };

async function makeMarks({ index, facts }: AtlasInUse, isAgain: boolean): Promise<MarksStanding> {
  const [areas, { claimMarks }] = await Promise.all([
    loadAreas(siteRoot, atlasName, isAgain),
    import("#domain/marks/claimMarks.ts"),
  ]);
  if (areas.kind === "failed") return { kind: "failed" };
  return { kind: "marks", marks: claimMarks(index, facts, areas.value) };
}

/** What the claims draw. The list never waits for it. */
export function useMarks(atlas: AtlasInUse): readonly [MarksStanding, retry: () => void] {
  const [standing, setStanding] = useState<MarksStanding>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    makeMarks(atlas, attempt > 0)
      .catch((): MarksStanding => ({ kind: "failed" }))
      .then((made) => {
        if (!isOver) setStanding(made);
      });
    return () => {
      isOver = true;
    };
  }, [atlas, attempt]);
  return [standing, () => setAttempt((before) => before + 1)];
}

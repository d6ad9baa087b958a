import { useEffect, useState } from "react";
import { type AtlasInUse, loadAtlas } from "#load/loadAtlas.ts";
import type { LoadFailure } from "#load/loading.ts";
import type { Known } from "#store/codec.ts";
import { syncPart } from "#store/queryPart.ts";
import { syncAddress } from "#store/syncAddress.ts";
import { timePart } from "#store/timePart.ts";
import { atlasName } from "./atlasName.ts";
import { siteRoot } from "./siteRoot.ts";

export type AtlasStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LoadFailure; readonly isRetrying: boolean }
  | { readonly kind: "loaded"; readonly atlas: AtlasInUse };

const knownOf = ({ index: { atlas } }: AtlasInUse): Known => ({
  claims: atlas.claims.map(({ id }) => id),
  layers: atlas.layers.map(({ id }) => id),
  paragraphs: atlas.about.article.paragraphs.map(({ number }) => number),
});

const first = loadAtlas(siteRoot, atlasName);

/** The atlas, asked for before React starts; then the address is held to what it has. */
export function useAtlasFile(): readonly [AtlasStanding, retry: () => void] {
  const [standing, setStanding] = useState<AtlasStanding>({ kind: "loading" });
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    asked.then((answer) => {
      if (isOver) return;
      if (answer.kind === "failed") {
        return setStanding({ kind: "failed", failure: answer.failure, isRetrying: false });
      }
      const ends = [syncAddress(siteRoot, knownOf(answer.value)), syncPart(timePart)];
      stop = () => {
        for (const end of ends) end();
      };
      setStanding({ kind: "loaded", atlas: answer.value });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [asked]);
  const retry = () => {
    if (standing.kind === "failed") setStanding({ ...standing, isRetrying: true });
    setAsked(loadAtlas(siteRoot, atlasName, true));
  };
  return [standing, retry];
}

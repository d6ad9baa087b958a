import { useEffect, useState } from "react";
import { type AtlasInUse, loadAtlas } from "#load/loadAtlas.ts";
import type { LoadFailure } from "#load/loading.ts";
import { atlasName } from "./atlasName.ts";
import { page } from "./page.ts";
import { siteRoot } from "./siteRoot.ts";
import { syncPage } from "./syncPage.ts";

export type AtlasStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LoadFailure; readonly isRetrying: boolean }
  | { readonly kind: "loaded"; readonly atlas: AtlasInUse };

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
      stop = syncPage(page, answer.value);
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

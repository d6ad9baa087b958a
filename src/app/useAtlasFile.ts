import { useEffect, useState } from "react";
import { loadAtlas } from "#load/loadAtlas.ts";
import { atlasName } from "./atlasName.ts";
import type { AtlasStanding } from "./atlasStanding.ts";
import { page } from "./page.ts";
import { siteRoot } from "./siteRoot.ts";
import { syncPage } from "./syncPage.ts";

/** The atlas; once it is there the address is held to what it has. */
export function useAtlasFile(): readonly [AtlasStanding, retry: () => void] {
  const [standing, setStanding] = useState<AtlasStanding>({ kind: "loading" });
  const [asked, setAsked] = useState(() => loadAtlas(siteRoot, atlasName));
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

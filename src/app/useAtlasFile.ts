import { useEffect, useState } from "react";
import { loadAtlas } from "#load/loadAtlas.ts";
import { askedVersion } from "./askedVersion.ts";
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
    asked.then(async (answer) => {
      const shown = answer.kind === "loaded" ? await askedVersion(answer.value) : null;
      if (isOver) return;
      if (answer.kind === "failed") {
        return setStanding({ kind: "failed", failure: answer.failure, isRetrying: false });
      }
      if (!shown) return;
      stop = syncPage(page, shown);
      setStanding({ kind: "loaded", shown });
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

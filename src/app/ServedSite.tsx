import { type ComponentType, useEffect } from "react";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { Shell } from "./Shell.tsx";

interface ServedSiteProps {
  readonly page: SitePage;
  readonly Page: ComponentType;
  readonly atlas: AtlasInUse;
  /** What to do once React has taken the page over. */
  readonly onAwake: () => void;
}

const nothing = () => {};

/** A page that comes with its HTML: at build, and in the browser that takes it over. */
export function ServedSite({ page, Page, atlas, onAwake }: ServedSiteProps) {
  useEffect(onAwake, [onAwake]);
  return <Shell page={page} Page={Page} standing={{ kind: "loaded", atlas }} onRetry={nothing} />;
}

import { type ComponentType, useEffect } from "react";
import type { AtlasShown } from "#load/atlasShown.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { Shell } from "./Shell.tsx";

interface ServedSiteProps {
  readonly page: SitePage;
  readonly Page: ComponentType;
  readonly shown: AtlasShown;
  /** What to do once React has taken the page over. */
  readonly onAwake: () => void;
}

const nothing = () => {};

/** A page that comes with its HTML: at build, and in the browser that takes it over. */
export function ServedSite({ page, Page, shown, onAwake }: ServedSiteProps) {
  useEffect(onAwake, [onAwake]);
  return <Shell page={page} Page={Page} standing={{ kind: "loaded", shown }} onRetry={nothing} />;
}

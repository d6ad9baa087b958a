import { type ComponentType, Suspense } from "react";
import { SiteHeader } from "#ui/header/SiteHeader.tsx";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import { Notices } from "#ui/notices/Notices.tsx";
import { PartMissing } from "#ui/notices/PartMissing.tsx";
import { OwnViewBanner } from "#ui/own-view/OwnViewBanner.tsx";
import type { AtlasStanding } from "./atlasStanding.ts";
import { KnownAtlas } from "./KnownAtlas.tsx";
import { Loading } from "./Loading.tsx";
import { useMissingParts } from "./missingParts.ts";
import styles from "./Shell.module.css";
import { SkipLinks } from "./SkipLinks.tsx";
import { VersionPlace } from "./VersionPlace.tsx";

interface ShellProps {
  readonly page: SitePage;
  readonly Page: ComponentType;
  readonly standing: AtlasStanding;
  readonly onRetry: () => void;
}

/** What every page has, around what it alone has. */
export function Shell({ page, Page, standing, onRetry }: ShellProps) {
  const isPartMissing = useMissingParts();
  return (
    <div className={styles.page} data-page={page}>
      <SkipLinks page={page} />
      <SiteHeader page={page} />
      <Notices />
      <div aria-live="polite">{isPartMissing && <PartMissing />}</div>
      {standing.kind === "loading" && <Loading />}
      {standing.kind === "failed" && (
        <main>
          <LoadProblem failure={standing.failure} isRetrying={standing.isRetrying} onRetry={onRetry} />
        </main>
      )}
      {standing.kind === "loaded" && (
        <KnownAtlas whole={standing.shown.atlas}>
          <VersionPlace version={standing.shown.version} />
          <OwnViewBanner />
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </KnownAtlas>
      )}
    </div>
  );
}

import { type ComponentType, Suspense, useEffect } from "react";
import { SiteHeader } from "#ui/header/SiteHeader.tsx";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { Notices } from "#ui/notices/Notices.tsx";
import { PartMissing } from "#ui/notices/PartMissing.tsx";
import { OwnViewBanner } from "#ui/own-view/OwnViewBanner.tsx";
import { AskContext } from "./ask.ts";
import type { SiteAtlas } from "./askedVersion.ts";
import { KnownAtlas } from "./KnownAtlas.tsx";
import { Loading } from "./Loading.tsx";
import { useMissingParts } from "./missingParts.ts";
import styles from "./Shell.module.css";
import { SkipLinks } from "./SkipLinks.tsx";
import { WholeContext } from "./useWholeProblem.ts";
import { VersionPlace } from "./VersionPlace.tsx";
import { WholeProblem } from "./WholeProblem.tsx";

interface ShellProps extends SiteAtlas {
  readonly page: SitePage;
  readonly Page: ComponentType;
  /** What to do once React has taken the page over. */
  readonly onAwake: () => void;
}

/** Stands beside a page, and awakes with it. */
function Awake({ onAwake }: Pick<ShellProps, "onAwake">) {
  useEffect(onAwake, [onAwake]);
  return null;
}

/** What every page has, around what it alone has: at build, and in the browser that takes it over. */
export function Shell({ page, Page, opening, whole, version, onAwake }: ShellProps) {
  const isPartMissing = useMissingParts();
  return (
    <div className={styles.page} data-page={page}>
      <SkipLinks page={page} />
      <SiteHeader page={page} />
      <Notices />
      <div aria-live="polite">{isPartMissing && <PartMissing />}</div>
      <AskContext value={whole.ask}>
        <WholeContext value={whole}>
          <KnownAtlas opening={opening} whole={whole.atlas}>
            <VersionPlace version={version} />
            <OwnViewBanner />
            <Suspense fallback={<Loading />}>
              <Page />
              <Awake onAwake={onAwake} />
            </Suspense>
          </KnownAtlas>
        </WholeContext>
      </AskContext>
      <WholeProblem whole={whole} />
    </div>
  );
}

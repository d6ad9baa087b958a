import { Suspense } from "react";
import { SiteHeader } from "#ui/header/SiteHeader.tsx";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import { Notices } from "#ui/notices/Notices.tsx";
import { OwnViewBanner } from "#ui/own-view/OwnViewBanner.tsx";
import styles from "./App.module.css";
import { KnownAtlas } from "./KnownAtlas.tsx";
import { Loading } from "./Loading.tsx";
import { page } from "./page.ts";
import { Page } from "./pages/Page.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useAtlasFile } from "./useAtlasFile.ts";

export function App() {
  const [standing, retry] = useAtlasFile();
  return (
    <div className={styles.page} data-page={page}>
      <SkipLinks page={page} />
      <SiteHeader page={page} />
      <Notices />
      {standing.kind === "loading" && <Loading />}
      {standing.kind === "failed" && (
        <main>
          <LoadProblem failure={standing.failure} isRetrying={standing.isRetrying} onRetry={retry} />
        </main>
      )}
      {standing.kind === "loaded" && (
        <KnownAtlas whole={standing.atlas}>
          <OwnViewBanner />
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        </KnownAtlas>
      )}
    </div>
  );
}

import { SiteHeader } from "#ui/header/SiteHeader.tsx";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import { Notices } from "#ui/notices/Notices.tsx";
import styles from "./App.module.css";
import { Explore } from "./Explore.tsx";
import { KnownAtlas } from "./KnownAtlas.tsx";
import { Loading } from "./Loading.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { useAtlasFile } from "./useAtlasFile.ts";

export function App() {
  const [standing, retry] = useAtlasFile();
  return (
    <div className={styles.page}>
      <SkipLinks />
      <SiteHeader />
      <Notices />
      {standing.kind === "loading" && <Loading />}
      {standing.kind === "failed" && (
        <main>
          <LoadProblem failure={standing.failure} isRetrying={standing.isRetrying} onRetry={retry} />
        </main>
      )}
      {standing.kind === "loaded" && (
        <KnownAtlas whole={standing.atlas}>
          <Explore />
        </KnownAtlas>
      )}
    </div>
  );
}

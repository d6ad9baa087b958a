import { byVersion } from "#domain/changes/newerVersions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { showNewest } from "./showNewest.ts";
import styles from "./VersionBanner.module.css";

interface NoVersionBannerProps {
  readonly asked: string;
  /** Why its file could not be had; null where there is no such version. */
  readonly reason: string | null;
}

/** The address asks for a version of the data that cannot be shown: which, why, and what is shown in its place. */
export function NoVersionBanner({ asked, reason }: NoVersionBannerProps) {
  const { changelog, version } = useWholeAtlas().index.atlas.about;
  const { changes } = useAllMessages();
  const versions = changelog.map((entry) => entry.version).sort(byVersion);
  return (
    <section className={styles.banner} aria-label={changes.title}>
      <div role="alert">
        <p className={styles.what}>
          {reason === null ? changes.unknown(asked, versions) : changes.failed(asked, reason)}
        </p>
        <p>{changes.instead(version)}</p>
      </div>
      <Button onClick={showNewest}>{changes.letGo}</Button>
    </section>
  );
}

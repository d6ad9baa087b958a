import type { AtlasIndex } from "#domain/atlasIndex.ts";
import { changedClaims } from "#domain/changes/changedClaims.ts";
import { changesOf } from "#domain/changes/changesOf.ts";
import { newerVersions } from "#domain/changes/newerVersions.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { showNewest } from "./showNewest.ts";
import styles from "./VersionBanner.module.css";

interface VersionBannerProps {
  /** The newest version, which may be the one that is shown. */
  readonly newest: AtlasIndex;
}

/** Says which version of the data is shown, whether a newer one is out and what changed in it; and leads there. */
export function VersionBanner({ newest }: VersionBannerProps) {
  const { index } = useWholeAtlas();
  const { changes, dates } = useAllMessages();
  const open = useChoice(({ claim }) => claim);
  const { about } = newest.atlas;
  const { version } = index.atlas.about;
  const isNewest = version === about.version;
  const later = newerVersions(about.changelog, version);
  const day = newest.atlas.dates[about.published];
  const what = isNewest
    ? changes.newest
    : changes.newer(about.version, day ? dates.span(day) : about.published);
  const effect =
    open === null
      ? changes.ofAtlas(changedClaims(index, newest))
      : changes.ofClaim(open, changesOf(open, index, newest));
  return (
    <section className={styles.banner} aria-label={changes.title}>
      <div>
        <p className={styles.what}>
          {changes.shown(version)} {what}
        </p>
        {!isNewest && <p aria-live="polite">{effect}</p>}
        {later.length > 0 && (
          <details>
            <summary className={styles.more}>{changes.log}</summary>
            {later.map((entry) => (
              <ul key={entry.version} className={styles.log}>
                {entry.changes.map((change) => (
                  <li key={change}>
                    {entry.version}: {change}
                  </li>
                ))}
              </ul>
            ))}
          </details>
        )}
      </div>
      <Button onClick={showNewest}>{isNewest ? changes.letGo : changes.toNewest}</Button>
    </section>
  );
}

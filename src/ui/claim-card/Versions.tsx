import type { Claim } from "#domain/schema/claim.ts";
import { type FieldVersions, versionTable } from "#domain/versionTable.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Versions.module.css";
import { VersionTable } from "./VersionTable.tsx";

const mostShown = 5;

/** Where the tellings differ: each point with what everyone gives for it. */
export function Versions({ claim }: { readonly claim: Claim }) {
  const { versions } = useMessages();
  const points = versionTable(useAtlas().index, claim);
  if (points.length === 0) return null;
  return (
    <CardSection heading={versions.heading}>
      <div className={styles.points}>
        {points.map((point) => (
          <Point key={point.field} point={point} />
        ))}
      </div>
    </CardSection>
  );
}

function Point({ point: { field, tellings } }: { readonly point: FieldVersions }) {
  const { versions } = useMessages();
  const shown = tellings.length > mostShown + 1 ? mostShown : tellings.length;
  const rest = tellings.slice(shown);
  return (
    <div>
      <h4 className={styles.field}>
        {versions.fields[field]} <span className={styles.count}>{versions.tellings(tellings.length)}</span>
      </h4>
      <VersionTable label={versions.fields[field]} tellings={tellings.slice(0, shown)} />
      {rest.length > 0 && (
        <Fold summary={versions.more(rest.length)}>
          <VersionTable label={versions.fields[field]} tellings={rest} />
        </Fold>
      )}
    </div>
  );
}

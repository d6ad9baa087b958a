import type { ReactNode } from "react";
import type { Claim } from "#domain/schema/claim.ts";
import { type FieldVersions, versionTable } from "#domain/versionTable.ts";
import { versions } from "#messages/en/versions.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { CardSection } from "./CardSection.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Versions.module.css";
import { VersionTable } from "./VersionTable.tsx";

const mostShown = 5;

interface VersionsProps {
  readonly claim: Claim;
  /** Draws a point; null where it is told in a table. */
  readonly draw: (point: FieldVersions) => ReactNode;
  readonly tellings: ReactNode;
}

/** Where the tellings differ: each point with what everyone gives for it. */
export function Versions({ claim, draw, tellings }: VersionsProps) {
  const points = versionTable(useAtlas().index, claim);
  if (points.length === 0) return null;
  return (
    <CardSection heading={versions.heading}>
      <div className={styles.points}>
        {points.map((point) => (
          <Point key={point.field} point={point} drawing={draw(point)} />
        ))}
      </div>
      {tellings}
    </CardSection>
  );
}

interface PointProps {
  readonly point: FieldVersions;
  readonly drawing: ReactNode;
}

function Point({ point: { field, tellings }, drawing }: PointProps) {
  const shown = tellings.length > mostShown + 1 ? mostShown : tellings.length;
  const rest = tellings.slice(shown);
  return (
    <div>
      <h4 className={styles.field}>
        {versions.fields[field]} <span className={styles.count}>{versions.tellings(tellings.length)}</span>
      </h4>
      {drawing ?? <VersionTable label={versions.fields[field]} tellings={tellings.slice(0, shown)} />}
      {drawing === null && rest.length > 0 && (
        <Fold summary={versions.more(rest.length)}>
          <VersionTable label={versions.fields[field]} tellings={rest} />
        </Fold>
      )}
    </div>
  );
}

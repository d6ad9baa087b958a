import type { ReactNode } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { sitePages } from "#ui/kit/sitePages.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { ClaimEntry } from "./ClaimEntry.tsx";
import styles from "./Frame.module.css";
import { FrameFoot } from "./FrameFoot.tsx";

interface ListFrameProps {
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly ClaimFacts[];
  /** From which day on (ISO 8601) each claim is known to have been made. */
  readonly knownFrom: ReadonlyMap<string, string>;
  readonly version: string;
  readonly map: ReactNode;
}

/** Layers, or the whole atlas, in a frame: the map, and its claims as a list of lines that open. */
export function ListFrame({ title, summary, facts, knownFrom, version, map }: ListFrameProps) {
  const { frame, site } = useAllMessages();
  const root = useSiteRoot();
  return (
    <>
      {map}
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.label} data-list-day="" hidden />
        <ul className={styles.list}>
          {facts.map((one) => (
            <ClaimEntry key={one.claim.id} facts={one} from={knownFrom.get(one.claim.id) ?? null} />
          ))}
        </ul>
        <p className={styles.links}>
          <a href={root} data-shown-address="">
            {frame.openAtlas}
          </a>
          <a href={`${root}${sitePages.method}`}>{frame.levels}</a>
        </p>
      </div>
      <FrameFoot caveat={`${site.unverified}. ${frame.data(version)}`} />
    </>
  );
}

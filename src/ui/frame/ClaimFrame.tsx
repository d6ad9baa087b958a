import type { ReactNode } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { Moment } from "#domain/embed/moments.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { sitePages } from "#ui/kit/sitePages.ts";
import { useClaimAddress, useSiteRoot } from "#ui/kit/siteRoot.ts";
import { ClaimMoments } from "./ClaimMoments.tsx";
import styles from "./Frame.module.css";
import { FrameFoot } from "./FrameFoot.tsx";
import { FrameStanding } from "./FrameStanding.tsx";

interface ClaimFrameProps {
  readonly facts: ClaimFacts;
  /** What was known of it before, for frames that ask for a day. */
  readonly moments: readonly Moment[];
  readonly version: string;
  /** Its map, or null where it names no place that could be drawn. */
  readonly map: ReactNode;
}

/** One claim in a frame: sentence with denials, level, caveat, and the way to its page. */
export function ClaimFrame({ facts, moments, version, map }: ClaimFrameProps) {
  const { card, frame, places, sentence, site } = useAllMessages();
  const root = useSiteRoot();
  const { claim } = facts;
  return (
    <>
      {map ?? <p className={styles.nowhere}>{places.nowhere}</p>}
      <div className={styles.words}>
        <ClaimMoments moments={moments} />
        <h1 className={styles.sentence}>
          <SentenceText phrases={sentence(facts.sentence, "full")} />
        </h1>
        <FrameStanding facts={facts} />
        <p className={styles.links}>
          <a href={useClaimAddress(claim.id)}>{frame.open}</a>
          <a href={`${root}${sitePages.method}`}>{frame.levels}</a>
        </p>
      </div>
      <FrameFoot caveat={`${site.unverified}. ${card.caveat(claim.id, version)}`} />
    </>
  );
}

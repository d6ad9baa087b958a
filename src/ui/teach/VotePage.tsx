import type { ReactNode } from "react";
import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { Ballot } from "./Ballot.tsx";
import { CoveredMatter } from "./CoveredMatter.tsx";
import { useClassroom } from "./context.ts";
import { PupilHeader } from "./PupilHeader.tsx";
import styles from "./VotePage.module.css";

interface VotePageProps {
  readonly claim: CoveredClaim;
  readonly map: ReactNode;
}

/** A claim to be judged by oneself on an own device: all that is known of it, and nothing of how it is graded. */
export function VotePage({ claim, map }: VotePageProps) {
  const { sentence } = useMessages();
  const { vote } = useClassroom();
  const root = useSiteRoot();
  return (
    <div className={styles.page}>
      <PupilHeader />
      <main className={styles.main}>
        <h1 className={styles.ask}>{vote.heading}</h1>
        <section className={styles.claim}>
          <p className={styles.layer}>
            <LayerSwatch hue={claim.hue} /> {claim.layer}
          </p>
          <p className={styles.sentence}>
            <SentenceText phrases={sentence(claim.sentence, "full")} />
          </p>
        </section>
        <div className={styles.matter}>
          {map && <div className={styles.map}>{map}</div>}
          <CoveredMatter claim={claim} />
        </div>
        <Ballot claim={claim} />
        <noscript>
          <p className={styles.noScript}>{vote.noScript}</p>
        </noscript>
        <p className={styles.another}>
          <a href={`${root}${classroomPaths.choose}`}>{vote.another}</a>
        </p>
      </main>
    </div>
  );
}

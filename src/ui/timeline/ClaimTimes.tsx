import { useMemo } from "react";
import type { Claim } from "#domain/schema/claim.ts";
import { claimTimes } from "#domain/timeline/claimTimes.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { ClaimChart } from "./ClaimChart.tsx";
import styles from "./ClaimTimes.module.css";

/** When a claim is said to have happened and when each had spoken, drawn and in words. */
export function ClaimTimes({ claim }: { readonly claim: Claim }) {
  const { index } = useAtlas();
  const { dates } = useMessages();
  const times = useMemo(() => claimTimes(index, claim), [index, claim]);
  return (
    <>
      <ClaimChart claim={claim} />
      <details className={styles.fold}>
        <summary className={styles.summary}>{timeline.dayByDay(times.length)}</summary>
        <ol className={styles.times}>
          {times.map(({ statement, speaker, said, sinceEvent, untilPublished }) => (
            <li key={statement.id}>
              <b className={styles.day}>{said ? dates.shortSpan(said) : dates.notKnown}</b> {speaker.names.en}{" "}
              {timeline.stance[statement.stance]}
              <span className={styles.gaps}> {timeline.gaps(sinceEvent, untilPublished)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

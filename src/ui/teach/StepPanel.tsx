import { useState } from "react";
import type { Hands } from "#domain/classroom/hands.ts";
import type { LessonStep } from "#domain/classroom/lesson.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { SentenceText } from "#ui/kit/SentenceText.tsx";
import { wholeDay } from "#ui/kit/today.ts";
import { CoveredStrip } from "./CoveredStrip.tsx";
import { useClassroom } from "./context.ts";
import { HandsPanel } from "./HandsPanel.tsx";
import { StepGrade } from "./StepGrade.tsx";
import styles from "./StepPanel.module.css";
import type { GradeStanding } from "./useGrade.ts";

interface StepPanelProps {
  readonly step: LessonStep;
  readonly standing: GradeStanding | undefined;
  readonly hands: Hands;
  readonly onHands: (hands: Hands) => void;
  readonly onUncover: () => void;
  readonly onCover: () => void;
}

/** What a step says and asks; while hands are counted, the claim and the count alone. */
export function StepPanel({ step, standing, hands, onHands, onUncover, onCover }: StepPanelProps) {
  const { dates, sentence } = useMessages();
  const { teach, vote } = useClassroom();
  const [isCounting, setCounting] = useState(false);
  const { claim, question } = step;
  const isShown = standing?.kind === "shown";
  const isTelling = !isCounting && !isShown;
  return (
    <article className={styles.panel} aria-labelledby="step">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key */}
      <section className={styles.body} aria-label={step.title} data-moved-by-arrows="" tabIndex={0}>
        <h2 id="step" className={styles.title}>
          {isTelling ? step.title : vote.heading}
        </h2>
        {isTelling && <p className={styles.text}>{step.text}</p>}
        {claim && (
          <div className={styles.claim}>
            <p className={styles.layer}>
              <LayerSwatch hue={claim.hue} /> {claim.layer}
            </p>
            {step.day && <p className={styles.day}>{storyPage.day(dates.span(wholeDay(step.day)))}</p>}
            <p className={styles.sentence}>
              <SentenceText phrases={sentence(claim.sentence, "full")} />
            </p>
          </div>
        )}
        {isShown && <StepGrade grade={standing.grade} isDenied={claim?.isDenied ?? false} />}
        {isCounting && <HandsPanel hands={hands} onHands={onHands} />}
        {isTelling && question && (
          <div className={styles.question}>
            <h3 className={styles.ask}>
              {teach.ask} <span className={styles.method}>{teach.question[question.method]}</span>
            </h3>
            <p>{question.text}</p>
          </div>
        )}
      </section>
      {claim && (
        <CoveredStrip
          isDenied={claim.isDenied}
          standing={standing}
          isCounting={isCounting}
          onCount={() => setCounting(!isCounting)}
          onUncover={onUncover}
          onCover={onCover}
        />
      )}
    </article>
  );
}

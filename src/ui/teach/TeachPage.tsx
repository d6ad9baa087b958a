import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Command } from "#domain/classroom/commandOf.ts";
import { noHands } from "#domain/classroom/hands.ts";
import { type Lesson, type LessonStep, minutesLeft } from "#domain/classroom/lesson.ts";
import type { Level } from "#domain/level.ts";
import { BlankCurtain } from "./BlankCurtain.tsx";
import { DevicesDialog } from "./DevicesDialog.tsx";
import { toggleFullScreen } from "./fullScreen.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { NotesHere } from "./NotesHere.tsx";
import { openNotesWindow } from "./notesWindow.ts";
import { StepFooter } from "./StepFooter.tsx";
import { StepLegend } from "./StepLegend.tsx";
import { StepMap } from "./StepMap.tsx";
import { StepPanel } from "./StepPanel.tsx";
import { TeachHeader } from "./TeachHeader.tsx";
import styles from "./TeachPage.module.css";
import { useCommands } from "./useCommands.ts";
import { useGrade } from "./useGrade.ts";
import { usePresentation } from "./usePresentation.ts";

/** Draws the map of a step, with the levels that are uncovered on its signs. */
export type DrawStep = (step: LessonStep, levels: ReadonlyMap<string, Level>) => ReactNode;

interface TeachPageProps {
  readonly lesson: Lesson;
  /** The step to begin with, counted from 0. */
  readonly first: number;
  readonly draw: DrawStep;
}

type Open = "help" | "devices" | null;

/** A story on a projector: large, by clicker and keyboard, with every level covered until it is shown. */
export function TeachPage({ lesson, first, draw }: TeachPageProps) {
  const { step: at, isBlank, go, setBlank, tellUncovered } = usePresentation(lesson, first);
  const [grades, uncover, cover] = useGrade();
  const [open, setOpen] = useState<Open>(null);
  const [hasLetters, setLetters] = useState(true);
  const [areNotesHere, setNotesHere] = useState(false);
  const [hands, setHands] = useState<ReadonlyMap<string, typeof noHands>>(new Map());
  const step = lesson.steps[at] ?? lesson.steps[0];
  const levels = useMemo(
    () =>
      new Map(
        [...grades].flatMap(([id, standing]) =>
          standing.kind === "shown" ? [[id, standing.grade] as const] : [],
        ),
      ),
    [grades],
  );
  const claim = step?.claim?.id ?? null;
  const isUncovered = claim !== null && grades.get(claim)?.kind === "shown";
  useEffect(() => tellUncovered(isUncovered), [isUncovered, tellUncovered]);

  const close = () => {
    if (open !== null) setOpen(null);
    else if (isBlank) setBlank(false);
    else if (areNotesHere) setNotesHere(false);
    else return false;
    return true;
  };
  const run = (command: Command): boolean => {
    if (command === "close") return close();
    if (command === "help") setOpen(open === "help" ? null : "help");
    else if (open !== null && (command === "first" || command === "last")) return false;
    else {
      if (command === "forward" || command === "back") setOpen(null);
      if (command === "forward") go(at + 1);
      if (command === "back") go(at - 1);
      if (command === "first") go(0);
      if (command === "last") go(lesson.steps.length - 1);
      if (command === "blank") setBlank(!isBlank);
      if (command === "full") void toggleFullScreen();
    }
    return true;
  };
  useCommands(hasLetters, run);
  if (!step) return null;
  return (
    <div className={styles.page} data-teach="" data-step={step.id} data-blank={isBlank}>
      <div className={styles.screen} inert={isBlank}>
        <TeachHeader
          title={lesson.title}
          number={at + 1}
          count={lesson.steps.length}
          minutes={minutesLeft(lesson, at)}
          hasDevices={claim !== null}
          onNotes={() => setNotesHere(!openNotesWindow())}
          onBlank={() => setBlank(true)}
          onDevices={() => setOpen("devices")}
          onHelp={() => setOpen("help")}
        />
        <main className={styles.main} data-has-claim={claim !== null}>
          <div className={styles.side}>
            <StepMap key={step.id}>{draw(step, levels)}</StepMap>
            <StepLegend step={step} levels={levels} />
          </div>
          <StepPanel
            key={step.id}
            step={step}
            standing={claim === null ? undefined : grades.get(claim)}
            hands={(claim !== null && hands.get(claim)) || noHands}
            onHands={(now) => claim !== null && setHands(new Map(hands).set(claim, now))}
            onUncover={() => claim !== null && uncover(claim)}
            onCover={() => claim !== null && cover(claim)}
          />
        </main>
        <StepFooter steps={lesson.steps} at={at} onGo={go} />
        {areNotesHere && <NotesHere step={step} onClose={() => setNotesHere(false)} />}
      </div>
      {isBlank && <BlankCurtain onEnd={() => setBlank(false)} />}
      {open === "help" && (
        <HelpDialog hasLetters={hasLetters} onLetters={setLetters} onClose={() => setOpen(null)} />
      )}
      {open === "devices" && claim !== null && <DevicesDialog claim={claim} onClose={() => setOpen(null)} />}
    </div>
  );
}

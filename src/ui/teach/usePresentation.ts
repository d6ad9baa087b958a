import { useCallback, useEffect, useRef, useState } from "react";
import type { Lesson } from "#domain/classroom/lesson.ts";
import { type Channel, openChannel } from "./openChannel.ts";
import { putStepIntoAddress, stepOfAddress } from "./stepInAddress.ts";

export interface Presentation {
  /** Counted from 0. */
  readonly step: number;
  readonly isBlank: boolean;
  /** Goes to a step, within the story; what was blank is seen again. */
  readonly go: (step: number) => void;
  readonly setBlank: (isBlank: boolean) => void;
  /** Tells the other windows whether the grade of the step is uncovered. */
  readonly tellUncovered: (isUncovered: boolean) => void;
}

/** Where a presentation stands: in the address, and the same in all windows of this browser that show it. */
export function usePresentation({ story, steps }: Lesson, first: number): Presentation {
  const [step, setStep] = useState(first);
  const [isBlank, setBlank] = useState(false);
  const [isUncovered, setUncovered] = useState(false);
  const channel = useRef<Channel | null>(null);
  const [since] = useState(() => Date.now());
  const last = steps.length - 1;
  const go = useCallback(
    (to: number) => {
      setBlank(false);
      setStep(Math.min(last, Math.max(0, Math.round(to))));
    },
    [last],
  );
  const state = useRef({ step, isBlank, isUncovered });
  useEffect(() => {
    state.current = { step, isBlank, isUncovered };
    channel.current?.send({ kind: "state", step, isBlank, isUncovered, since });
  }, [step, isBlank, isUncovered, since]);
  useEffect(() => {
    const opened = openChannel(story, (signal) => {
      if (signal.kind === "go") go(signal.step);
      if (signal.kind === "hello") opened.send({ kind: "state", ...state.current, since });
    });
    channel.current = opened;
    opened.send({ kind: "state", ...state.current, since });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [story, go, since]);
  useEffect(() => {
    const id = steps[step]?.id;
    if (id !== undefined) putStepIntoAddress(id);
  }, [steps, step]);
  useEffect(() => {
    const read = () => setStep(stepOfAddress(steps.map(({ id }) => id)));
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, [steps]);
  return { step, isBlank, go, setBlank, tellUncovered: setUncovered };
}

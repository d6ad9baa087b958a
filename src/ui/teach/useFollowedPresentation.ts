import { useCallback, useEffect, useRef, useState } from "react";
import { type Channel, openChannel } from "./openChannel.ts";
import type { StateSignal } from "./teachSignal.ts";

interface Followed {
  /** null as long as no presentation has answered. */
  readonly state: StateSignal | null;
  readonly step: number;
  /** Leads the presentation to a step; where none answers, this window alone. */
  readonly go: (step: number) => void;
}

/** What the presentation of a story shows in another window of this browser. */
export function useFollowedPresentation(story: string, first: number): Followed {
  const [state, setState] = useState<StateSignal | null>(null);
  const [own, setOwn] = useState(first);
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const opened = openChannel(story, (signal) => {
      if (signal.kind === "state") setState(signal);
    });
    channel.current = opened;
    opened.send({ kind: "hello" });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [story]);
  const go = useCallback((step: number) => {
    setOwn(step);
    channel.current?.send({ kind: "go", step });
  }, []);
  return { state, step: state?.step ?? own, go };
}

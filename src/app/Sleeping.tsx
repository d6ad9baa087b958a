import { type ReactNode, Suspense, use } from "react";
import { SleepContext } from "./sleep.ts";

interface WakingProps {
  readonly sleep: Promise<void>;
  readonly children: ReactNode;
}

function Waking({ sleep, children }: WakingProps) {
  use(sleep);
  return children;
}

/** A part of a page that stays as it came in the HTML until the page's sleep is over. */
export function Sleeping({ children }: Pick<WakingProps, "children">) {
  const sleep = use(SleepContext);
  if (sleep === null) return children;
  return (
    <Suspense fallback={null}>
      <Waking sleep={sleep}>{children}</Waking>
    </Suspense>
  );
}

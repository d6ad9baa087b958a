import { type ReactNode, Suspense, use } from "react";
import { SleepContext } from "./sleep.ts";

function Waking({ children }: { readonly children: ReactNode }) {
  const sleep = use(SleepContext);
  if (sleep) use(sleep);
  return children;
}

/** A part of a page that stays as it came in the HTML until the page's sleep is over. */
export function Sleeping({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Waking>{children}</Waking>
    </Suspense>
  );
}

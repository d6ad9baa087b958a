import type { ReactNode } from "react";
import type { OpeningMessages } from "#messages/messages.ts";
import { MessagesContext } from "#ui/kit/context.ts";
import { type SiteRoots, SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { type Served, ServedContext } from "#ui/static-map/served.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { SleepContext } from "./sleep.ts";

interface ProvidersProps {
  readonly messages: OpeningMessages;
  readonly root: SiteRoots;
  /** What came in the page's HTML; null where it came empty. */
  readonly served: Served | null;
  /** What the parts of a page that came in its HTML may wait for before they awake. */
  readonly sleep?: Promise<void> | null;
  readonly children: ReactNode;
}

/** Words, root, what was served and its sleep, for all that is on a page. */
export function Providers({ messages, root, served, sleep = null, children }: ProvidersProps) {
  return (
    <MessagesContext value={messages}>
      <SiteRootsContext value={root}>
        <ServedContext value={served}>
          <SleepContext value={sleep}>
            <ErrorBoundary>{children}</ErrorBoundary>
          </SleepContext>
        </ServedContext>
      </SiteRootsContext>
    </MessagesContext>
  );
}

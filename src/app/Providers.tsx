import type { ReactNode } from "react";
import type { OpeningMessages } from "#messages/messages.ts";
import { MessagesContext } from "#ui/kit/context.ts";
import { type SiteRoots, SiteRootsContext } from "#ui/kit/siteRoot.ts";
import { type Served, ServedContext } from "#ui/static-map/served.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface ProvidersProps {
  readonly messages: OpeningMessages;
  readonly root: SiteRoots;
  /** What came in the page's HTML; null where it came empty. */
  readonly served: Served | null;
  readonly children: ReactNode;
}

/** Words, root and what was served, for all that is on a page. */
export function Providers({ messages, root, served, children }: ProvidersProps) {
  return (
    <MessagesContext value={messages}>
      <SiteRootsContext value={root}>
        <ServedContext value={served}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </ServedContext>
      </SiteRootsContext>
    </MessagesContext>
  );
}

import { type ReactNode, useSyncExternalStore } from "react";
import type { Messages } from "#messages/messages.ts";
import { MessagesContext } from "#ui/kit/context.ts";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import { type Served, ServedContext } from "#ui/static-map/served.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface ProvidersProps {
  readonly messages: Messages;
  /** The site's root as the page's own links have it, "../../", and as an absolute address. */
  readonly root: { readonly served: string; readonly absolute: string };
  /** What came in the page's HTML; null where it came empty. */
  readonly served: Served | null;
  readonly children: ReactNode;
}

const never = () => () => {};

/**
 * Words, root and what was served, for all that is on a page. Links are relative in a page's HTML, and absolute as
 * soon as React has taken it over: its address may then change to one at another depth.
 */
export function Providers({ messages, root, served, children }: ProvidersProps) {
  const address = useSyncExternalStore(
    never,
    () => root.absolute,
    () => root.served,
  );
  return (
    <MessagesContext value={messages}>
      <SiteRootContext value={address}>
        <ServedContext value={served}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </ServedContext>
      </SiteRootContext>
    </MessagesContext>
  );
}

import type { ReactNode } from "react";
import { en } from "#messages/en.ts";
import { AllMessagesContext } from "#ui/kit/context.ts";

/** All words, for what comes later than the page that it opens in. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  return <AllMessagesContext value={en}>{children}</AllMessagesContext>;
}

import type { ReactNode } from "react";
import type { Messages } from "#messages/messages.ts";
import { AllMessagesContext, MessagesContext } from "./context.ts";

interface WordsProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** All words at once, where nothing is loaded later. */
export function Words({ messages, children }: WordsProps) {
  return (
    <MessagesContext value={messages}>
      <AllMessagesContext value={messages}>{children}</AllMessagesContext>
    </MessagesContext>
  );
}

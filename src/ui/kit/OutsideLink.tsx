import type { ReactNode } from "react";
import { useMessages } from "./context.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to somebody else's page. It opens beside ours, and that page is not told where the reader came from. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  const { card } = useMessages();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <VisuallyHidden> {card.newTab}</VisuallyHidden>
    </a>
  );
}

import { useEffect } from "react";
import { useMessages, useOpening } from "#ui/kit/context.ts";

/** Names a page in the browser, with the atlas that it is about: "Sources – Reported movements … – Claimlines". */
export function useDocumentTitle(subject: string): void {
  const { site } = useMessages();
  const { title } = useOpening().about;
  useEffect(() => {
    document.title = `${subject} – ${title} – ${site.name}`;
  }, [subject, title, site]);
}

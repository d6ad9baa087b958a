import { useEffect } from "react";
import type { OpeningFacts } from "#domain/claimFacts.ts";
import { plainText } from "#domain/sentence.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";

/** Names the page for what it shows; a claim never without how things stand with it. */
export function usePageTitle(open: OpeningFacts | null): void {
  const { shell, sentence, site } = useMessages();
  const { title } = useOpening().about;
  const standing = open && shell.standing(open.tally.deniedBy.length > 0);
  const subject =
    open && standing ? shell.title(standing, plainText(sentence(open.sentence, "short"))) : title;
  useEffect(() => {
    document.title = `${subject} – ${site.name}`;
  }, [subject, site]);
}

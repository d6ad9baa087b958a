import { useEffect, useState } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { showAllSources } from "#store/sourceActions.ts";

/** How many documents are put on the page at once. */
export const portionSize = 200;

/** Where a link within the page asks for a document that is not on it, everything is shown, and then gone to. */
function useAskedSource(portion: readonly SourceFacts[], all: readonly SourceFacts[], showAll: () => void) {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setAsked(decodeURIComponent(window.location.hash.slice(1)));
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  useEffect(() => {
    if (asked === null) return;
    if (portion.some(({ source }) => source.id === asked)) {
      document.getElementById(asked)?.scrollIntoView();
      document.getElementById(asked)?.focus({ preventScroll: true });
      setAsked(null);
    } else if (all.some(({ source }) => source.id === asked)) {
      showAllSources();
      showAll();
    }
  }, [asked, portion, all, showAll]);
}

/** The first part of a long list, which grows when more is asked for. */
export function useSourcePortion(shown: readonly SourceFacts[], all: readonly SourceFacts[]) {
  const [size, setSize] = useState(portionSize);
  const portion = shown.length <= size ? shown : shown.slice(0, size);
  useAskedSource(portion, all, () => setSize(all.length));
  return {
    portion,
    hidden: shown.length - portion.length,
    showMore: () => setSize((before) => before + portionSize),
  };
}

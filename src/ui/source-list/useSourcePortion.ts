import { useCallback, useEffect, useState } from "react";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { showAllSources } from "#store/sourceActions.ts";

/** How many documents are put on the page at once. */
export const portionSize = 200;

/** Where a link within the page asks for a document that is not on it, everything is shown, and then gone to. */
function useAskedSource(portion: readonly SourceFacts[], all: readonly SourceFacts[], showAll: () => void) {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const anchor = decodeURIComponent(window.location.hash.slice(1));
      if (!all.some(({ source }) => source.id === anchor)) return;
      setAsked(anchor);
      if (document.getElementById(anchor) !== null) return;
      showAllSources();
      showAll();
    };
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, [all, showAll]);
  useEffect(() => {
    if (asked === null || !portion.some(({ source }) => source.id === asked)) return;
    document.getElementById(asked)?.scrollIntoView();
    document.getElementById(asked)?.focus({ preventScroll: true });
    setAsked(null);
  }, [asked, portion]);
}

/** The first part of a long list, which grows when more is asked for. */
export function useSourcePortion(shown: readonly SourceFacts[], all: readonly SourceFacts[]) {
  const [size, setSize] = useState(portionSize);
  const portion = shown.length <= size ? shown : shown.slice(0, size);
  const showAll = useCallback(() => setSize(all.length), [all]);
  useAskedSource(portion, all, showAll);
  return {
    portion,
    hidden: shown.length - portion.length,
    showMore: () => setSize((before) => before + portionSize),
  };
}

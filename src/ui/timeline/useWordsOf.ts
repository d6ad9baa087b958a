import { useCallback } from "react";
import type { EventMark } from "#domain/timeline/timeline.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import type { WordsOf } from "./boxes.ts";

/** What stands beside a span: its date, and of how many claims it is. */
export function useWordsOf(): WordsOf {
  const { dates: spans } = useWholeAtlas().index.atlas;
  const { timeline, dates } = useMessages();
  return useCallback(
    ({ date, claims }: EventMark) => {
      const span = spans[date];
      const when = span ? dates.shortSpan(span) : dates.notKnown;
      return claims.length > 1 ? `${when}, ${timeline.claims(claims.length)}` : when;
    },
    [spans, dates, timeline],
  );
}

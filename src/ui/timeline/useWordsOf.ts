import { useMemo } from "react";
import type { EventMark } from "#domain/timeline/timeline.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import type { WordsOf } from "./boxes.ts";

/** What stands beside a span: its date, and of how many claims it is. Put into words once: they are drawn often. */
export function useWordsOf(): WordsOf {
  const { dates: spans } = useWholeAtlas().index.atlas;
  const { dates } = useMessages();
  return useMemo(() => {
    const said = new Map<string, string>();
    const wordsOf = ({ date, claims }: EventMark) => {
      const span = spans[date];
      const when = span ? dates.shortSpan(span) : dates.notKnown;
      return claims.length > 1 ? `${when}, ${timeline.claims(claims.length)}` : when;
    };
    return (mark) => {
      const words = said.get(mark.id) ?? wordsOf(mark);
      said.set(mark.id, words);
      return words;
    };
  }, [spans, dates]);
}

import { useAtlas, useMessages } from "#ui/kit/context.ts";

/** Puts EDTF dates of the atlas into the reader's words. */
export function useDayWords(): (edtf: string | null, length?: "long" | "short") => string {
  const { index } = useAtlas();
  const { dates } = useMessages();
  return (edtf, length = "long") => {
    const span = edtf === null ? undefined : index.atlas.dates[edtf];
    if (!span) return dates.notKnown;
    return length === "long" ? dates.span(span) : dates.shortSpan(span);
  };
}

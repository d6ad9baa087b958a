import type { DateSpan } from "../dateSpan.ts";

/** From the first to the last of the days on which several dates begin; null where none is known. */
export function covering(dates: readonly (DateSpan | null)[]): DateSpan | null {
  const known = dates.filter((date) => date !== null);
  const [first, ...others] = known;
  if (!first || others.length === 0) return first ?? null;
  const from = known.map((date) => date.from ?? date.to ?? "").sort()[0] ?? null;
  const to =
    known
      .map((date) => date.from ?? date.to ?? "")
      .sort()
      .at(-1) ?? null;
  return {
    edtf: `${from}/${to}`,
    from,
    to,
    approximate: known.every(({ approximate }) => approximate),
    uncertain: known.every(({ uncertain }) => uncertain),
    finest: known.every(({ finest }) => finest === first.finest) ? first.finest : "day",
  };
}

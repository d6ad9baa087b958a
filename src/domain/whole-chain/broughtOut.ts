import type { WholeLine } from "./wholeAcross.ts";

/** Whose threads are brought out: of one teller, of some claims, of both, or of all. */
export interface Bringing {
  readonly teller: string | null;
  readonly claims: ReadonlySet<string> | null;
}

/** Whether a line is brought out. */
export const isOut = ({ teller, claims }: Bringing, line: Pick<WholeLine, "from" | "to" | "claims">) =>
  (teller === null || line.from === teller || line.to === teller) &&
  (claims === null || line.claims.some((claim) => claims.has(claim)));

/** The tellers at the ends of lines that are brought out, and the one that was asked for; null for all. */
export function tellersOut(
  bringing: Bringing,
  lines: readonly Pick<WholeLine, "from" | "to" | "claims">[],
): ReadonlySet<string> | null {
  if (bringing.teller === null && bringing.claims === null) return null;
  const ends = lines.filter((line) => isOut(bringing, line)).flatMap(({ from, to }) => [from, to]);
  return new Set(bringing.teller === null ? ends : [bringing.teller, ...ends]);
}

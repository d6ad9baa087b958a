import { paperPaths } from "#domain/paper/paperPaths.ts";
import { usePaper } from "./paperWords.ts";
import type { SheetLink } from "./SheetNav.tsx";

/** The sheets of a claim, the one of a path among them. */
export function useClaimSheets(claim: string, current: string): SheetLink[] {
  const { title, kinds } = usePaper();
  const sheets = [
    [title, paperPaths.all],
    [kinds.claim, paperPaths.claim(claim)],
    [kinds.answers, paperPaths.claimAnswers(claim)],
  ] as const;
  return sheets.map(([words, path]) => ({ words, path, isCurrent: path === current }));
}

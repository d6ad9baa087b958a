import { paperPaths } from "#domain/paper/paperPaths.ts";
import { usePaper } from "./paperWords.ts";
import type { SheetLink } from "./SheetNav.tsx";

/** The sheets of a story, the one of a path among them. */
export function useStorySheets(story: string, current: string): SheetLink[] {
  const { title, kinds } = usePaper();
  const sheets = [
    [title, paperPaths.all],
    [kinds.handout, paperPaths.handout(story)],
    [kinds.worksheet, paperPaths.worksheet(story)],
    [kinds.answers, paperPaths.answers(story)],
  ] as const;
  return sheets.map(([words, path]) => ({ words, path, isCurrent: path === current }));
}

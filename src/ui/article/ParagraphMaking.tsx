import type { ArticleParagraph } from "#domain/articleStrip.ts";
import { WordingChanges } from "./WordingChanges.tsx";
import { WordingSource } from "./WordingSource.tsx";

interface ParagraphMakingProps {
  readonly paragraph: ArticleParagraph;
  /** The address of a source. */
  readonly href: (source: string) => string;
}

/** Where a paragraph's wording came from, and what changed on the way. */
export function ParagraphMaking({ paragraph, href }: ParagraphMakingProps) {
  return (
    <>
      <WordingSource paragraph={paragraph} href={href} />
      <WordingChanges paragraph={paragraph} />
    </>
  );
}

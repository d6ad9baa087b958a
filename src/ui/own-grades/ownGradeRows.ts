import type { ClaimFacts } from "#domain/claimFacts.ts";
import { differs, type OwnGrades } from "#domain/ownGrades.ts";
import { plainText } from "#domain/sentence.ts";
import type { OwnGradeWords } from "#messages/en/ownGrades.ts";
import type { OpeningMessages } from "#messages/messages.ts";

/** A reader's grades as a table: a row for each claim that was graded, with the editors' level beside it. */
export function ownGradeRows(
  facts: readonly ClaimFacts[],
  grades: OwnGrades,
  { sentence }: Pick<OpeningMessages, "sentence">,
  { columns, yes, no }: OwnGradeWords,
): string[][] {
  const rows = facts.flatMap(({ claim, level, sentence: said }) => {
    const own = grades[claim.id];
    if (!own) return [];
    return [
      [
        claim.id,
        plainText(sentence(said, "full")),
        own.letter ?? "",
        String(own.digit ?? ""),
        level.letter,
        String(level.digit),
        differs(own, level) ? yes : no,
      ],
    ];
  });
  return [Object.values(columns), ...rows];
}

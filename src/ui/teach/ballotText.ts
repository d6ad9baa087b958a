import type { Ballot } from "#domain/classroom/ballot.ts";
import type { CoveredClaim } from "#domain/classroom/coveredClaim.ts";
import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import type { Digit, Letter } from "#domain/schema/vocabulary.ts";
import { plainText } from "#domain/sentence.ts";
import type { ClassroomMessages } from "#messages/classroomEn.ts";
import type { OpeningMessages } from "#messages/messages.ts";

/** Two votes and the editors' grade with the reasons, as plain text with the caveat. */
export function ballotText(
  claim: Pick<CoveredClaim, "sentence">,
  { first, second }: Extract<Ballot, { readonly stage: "decided" | "shown" }>,
  grade: EditorsGrade,
  { levels, sentence, site }: OpeningMessages,
  { vote }: ClassroomMessages,
): string {
  const line = (whose: string, letter: Letter, digit: Digit) =>
    vote.asText.vote(whose, letter, digit, vote.asText.words(levels.letters[letter], levels.digits[digit]));
  const [giver] = grade.letterOf;
  return [
    plainText(sentence(claim.sentence, "full")),
    site.unverified,
    "",
    line(vote.whose.first, first.letter, first.digit),
    first.reason || vote.noReason,
    line(vote.whose.second, second.letter, second.digit),
    second.reason || vote.noReason,
    "",
    line(vote.whose.editors, grade.letter, grade.digit),
    ...(giver ? [`${vote.whoseLetter(grade.letter, giver.name)} ${giver.reason}`] : []),
    `${vote.digitWhy(grade.digit)} ${grade.digitReason}`,
  ].join("\n");
}

import type { ClaimFacts } from "#domain/claimFacts.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { GradeReasons } from "./GradeReasons.tsx";
import { usePaper } from "./paperWords.ts";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { useClaimSheets } from "./useClaimSheets.ts";

/** The editors' grade of a claim with its reasons. */
export function ClaimAnswers({ facts }: { readonly facts: ClaimFacts }) {
  const words = usePaper();
  const { id } = facts.claim;
  return (
    <Sheet
      kind={words.kinds.answers}
      title={words.claimTitle(id)}
      summary={<p>{words.forTeacher}</p>}
      isFilledIn={false}
      code={null}
      sheets={useClaimSheets(id, paperPaths.claimAnswers(id))}
    >
      <SheetPart heading={words.grades}>
        <GradeReasons claims={[{ number: 1, facts }]} />
      </SheetPart>
    </Sheet>
  );
}

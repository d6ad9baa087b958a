import type { ClaimFacts } from "#domain/claimFacts.ts";
import { claimSources } from "#domain/claimSources.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { GradeTable } from "./GradeTable.tsx";
import { MapPlace } from "./MapPlace.tsx";
import { usePaper } from "./paperWords.ts";
import { QuestionLines } from "./QuestionLines.tsx";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { SourceLines } from "./SourceLines.tsx";
import { useClaimSheets } from "./useClaimSheets.ts";
import { VoiceLines } from "./VoiceLines.tsx";

interface ClaimSheetProps {
  readonly facts: ClaimFacts;
  readonly isDrawn: boolean;
  /** Where pupils decide on their own devices, below the site's root. */
  readonly code: string;
}

/** A claim to be read and judged: who says what, the sources, questions with lines. No grade is on it. */
export function ClaimSheet({ facts, isDrawn, code }: ClaimSheetProps) {
  const { sentence } = useMessages();
  const { index } = useAtlas();
  const words = usePaper();
  const { claim } = facts;
  const said = sentence(facts.sentence, "full").map(({ text, strong }) =>
    strong ? <b key={text}>{text}</b> : text,
  );
  return (
    <Sheet
      kind={words.kinds.claim}
      title={words.claimTitle(claim.id)}
      summary={<p>{said}</p>}
      isFilledIn
      code={code}
      sheets={useClaimSheets(claim.id, paperPaths.claim(claim.id))}
    >
      {isDrawn && <MapPlace note={words.mapOne} />}
      <SheetPart heading={words.voices}>
        <VoiceLines claim={claim} />
      </SheetPart>
      <SheetPart heading={words.questions}>
        <QuestionLines questions={words.ownQuestions.map((text) => ({ about: null, text }))} lines={3} />
      </SheetPart>
      <SheetPart heading={words.decide} isWhole>
        <GradeTable claims={[{ number: 1, facts }]} />
      </SheetPart>
      <SheetPart heading={words.sources}>
        <SourceLines sources={claimSources(index, claim)} />
      </SheetPart>
    </Sheet>
  );
}

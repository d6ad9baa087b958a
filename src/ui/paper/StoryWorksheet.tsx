import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { StoryPaper } from "#domain/paper/storyPaper.ts";
import { ClaimLines } from "./ClaimLines.tsx";
import { GradeTable } from "./GradeTable.tsx";
import { MapPlace } from "./MapPlace.tsx";
import { usePaper } from "./paperWords.ts";
import { QuestionLines } from "./QuestionLines.tsx";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { useStorySheets } from "./useStorySheets.ts";

interface StoryWorksheetProps {
  readonly paper: StoryPaper;
  readonly numbered: ReadonlySet<string>;
  /** Where pupils decide on their own devices, below the site's root. */
  readonly code: string;
}

/** A story's questions with lines, and its claims to be judged; no grade of the editors is on it. */
export function StoryWorksheet({ paper, numbered, code }: StoryWorksheetProps) {
  const words = usePaper();
  const { story, claims, opened } = paper;
  const questions = story.steps.flatMap(({ title, question }, place) =>
    question ? [{ about: `${place + 1}. ${title}`, text: question.text }] : [],
  );
  return (
    <Sheet
      kind={words.kinds.worksheet}
      title={story.title}
      summary={<p>{story.summary}</p>}
      isFilledIn
      code={code}
      sheets={useStorySheets(story.id, paperPaths.worksheet(story.id))}
    >
      <MapPlace note={words.mapNote} />
      <SheetPart heading={words.claimsHeading}>
        <ClaimLines claims={claims} numbered={numbered} />
      </SheetPart>
      <SheetPart heading={words.questions}>
        <QuestionLines questions={questions} lines={2} />
      </SheetPart>
      <SheetPart heading={words.decide}>
        <GradeTable claims={opened} />
      </SheetPart>
    </Sheet>
  );
}

import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { StoryPaper } from "#domain/paper/storyPaper.ts";
import { GradeReasons } from "./GradeReasons.tsx";
import { usePaper } from "./paperWords.ts";
import styles from "./Sheet.module.css";
import { Sheet } from "./Sheet.tsx";
import { SheetPart } from "./SheetPart.tsx";
import { useStorySheets } from "./useStorySheets.ts";

/** The editors' grades of a story's claims with their reasons, and what is to be said on each question. */
export function StoryAnswers({ paper }: { readonly paper: StoryPaper }) {
  const words = usePaper();
  const { story, claims } = paper;
  return (
    <Sheet
      kind={words.kinds.answers}
      title={story.title}
      summary={<p>{words.forTeacher}</p>}
      isFilledIn={false}
      code={null}
      sheets={useStorySheets(story.id, paperPaths.answers(story.id))}
    >
      <SheetPart heading={words.grades}>
        <GradeReasons claims={claims} />
      </SheetPart>
      <SheetPart heading={words.notes}>
        <ol className={styles.steps}>
          {story.steps.map(({ id, title, question, notes }, place) => (
            <li key={id} className={styles.step}>
              <h3 className={styles.stepTitle}>
                {place + 1}. {title}
              </h3>
              {question && <p>{question.text}</p>}
              <p className={styles.grounds}>{notes}</p>
            </li>
          ))}
        </ol>
      </SheetPart>
    </Sheet>
  );
}

import type { ReactNode } from "react";
import { classroomPaths } from "#domain/classroom/paths.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { StoryHead } from "#domain/schema/story.ts";
import { LinkRow } from "#ui/kit/LinkRow.tsx";
import { thingPath } from "#ui/kit/sitePages.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import styles from "./ChoosePage.module.css";
import { useClassroom } from "./context.ts";
import { PupilHeader } from "./PupilHeader.tsx";

interface TeachIndexPageProps {
  readonly stories: readonly StoryHead[];
  readonly guide: ReactNode;
}

/** What there is for a class: the stories to present, the claims to judge, sheets to print, and the teacher's guide. */
export function TeachIndexPage({ stories, guide }: TeachIndexPageProps) {
  const { index, present } = useIndexWords();
  const root = useSiteRoot();
  return (
    <>
      <PupilHeader />
      <main className={styles.main}>
        <h1 className={styles.title}>{index.title}</h1>
        <p>{index.says}</p>
        <h2 className={styles.heading}>{index.stories}</h2>
        <ul className={styles.claims}>
          {stories.map((story) => (
            <li key={story.id}>
              <a className={styles.claim} href={`${root}${classroomPaths.teach(story.id)}`}>
                <b>{present(story.title)}</b>
                <span className={styles.says}>{story.summary}</span>
                <span className={styles.says}>{index.steps(story.steps.length, story.minutes)}</span>
              </a>
              <LinkRow
                title={index.also}
                links={[
                  [index.read, `${root}${thingPath("story", story.id)}`],
                  [index.handout, `${root}${paperPaths.handout(story.id)}`],
                  [index.worksheet, `${root}${paperPaths.worksheet(story.id)}`],
                  [index.answers, `${root}${paperPaths.answers(story.id)}`],
                ]}
              />
            </li>
          ))}
        </ul>
        <p>
          <a href={`${root}${classroomPaths.choose}`}>{index.judge}</a>. {index.judgeSays}
        </p>
        <p>
          <a href={`${root}${paperPaths.all}`}>{index.paper}</a>. {index.paperSays}
        </p>
        <div id="guide" className={styles.guide}>
          {guide}
        </div>
        <p>
          <a href={root}>{index.site}</a>
        </p>
      </main>
    </>
  );
}

function useIndexWords() {
  const { teach } = useClassroom();
  return { index: teach.index, present: (title: string) => `${teach.index.present}: ${title}` };
}

import { classroomPaths } from "#domain/classroom/paths.ts";
import type { StoryHead } from "#domain/schema/story.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import styles from "./ChoosePage.module.css";
import { useClassroom } from "./context.ts";
import { PupilHeader } from "./PupilHeader.tsx";

/** What there is for a class: the stories to present, the claims to judge, and how a lesson goes. */
export function TeachIndexPage({ stories }: { readonly stories: readonly StoryHead[] }) {
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
            </li>
          ))}
        </ul>
        <h2 id="guide" className={styles.heading}>
          {index.guide}
        </h2>
        <ol className={styles.steps}>
          {index.lesson.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        <p>
          <a href={`${root}${classroomPaths.choose}`}>{index.judge}</a>. {index.judgeSays}
        </p>
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

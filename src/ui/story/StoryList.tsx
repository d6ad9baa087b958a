import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { StepPicture } from "./StepPicture.tsx";
import { StoryLink } from "./StoryLink.tsx";
import styles from "./StoryList.module.css";

/** All stories, each with what it is about and how long it takes. */
export function StoryList() {
  const { story: words } = useMessages();
  const { stories } = useWholeAtlas().index.atlas;
  return (
    <ul className={styles.list}>
      {stories.map((story) => (
        <li key={story.id} className={styles.story}>
          <div>
            <h2 className={styles.title}>
              <StoryLink story={story} />
            </h2>
            <p className={styles.summary}>{story.summary}</p>
            <p className={styles.length}>{words.length(story.steps.length, story.minutes)}</p>
          </div>
          {story.steps.slice(0, 1).map((first) => (
            <div key={first.id} className={styles.picture}>
              <StepPicture story={story.id} step={first} isLazy isSmall />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

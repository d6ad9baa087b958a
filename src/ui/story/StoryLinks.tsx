import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { StoryLink } from "./StoryLink.tsx";
import styles from "./StoryLinks.module.css";

/** The stories in a line, for a reader who has just come. */
export function StoryLinks() {
  const { story: words } = useMessages();
  const { stories } = useWholeAtlas().index.atlas;
  if (stories.length === 0) return null;
  return (
    <p className={styles.stories}>
      {words.stepByStep}{" "}
      {stories.map((story, at) => (
        <span key={story.id}>
          {at > 0 && " · "}
          <StoryLink story={story} />
        </span>
      ))}
    </p>
  );
}

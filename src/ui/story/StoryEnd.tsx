import type { Story } from "#domain/schema/story.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { useWholeAtlas } from "#ui/kit/context.ts";
import styles from "./StoryEnd.module.css";
import { StoryLink } from "./StoryLink.tsx";

interface StoryEndProps {
  readonly story: Story;
  readonly isReached: boolean;
}

/** After the last step: the other stories. */
export function StoryEnd({ story, isReached }: StoryEndProps) {
  const others = useWholeAtlas().index.atlas.stories.filter(({ id }) => id !== story.id);
  if (others.length === 0) return null;
  return (
    <section className={styles.end} data-reached={isReached} aria-label={storyPage.others}>
      <p className={styles.heading}>{storyPage.others}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <StoryLink story={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { type Telling, tellingsOf } from "#domain/story/tellingsOf.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { useThingAddress } from "#ui/kit/siteRoot.ts";
import styles from "./StoryTellings.module.css";

/** The steps of stories that tell of a claim, as links into them. */
export function StoryTellings({ claim }: { readonly claim: string }) {
  const { story } = useMessages();
  const tellings = tellingsOf(useWholeAtlas().index.atlas.stories, claim);
  if (tellings.length === 0) return null;
  return (
    <section className={styles.tellings} aria-label={story.told}>
      <h3 className={styles.heading}>{story.told}</h3>
      <ul>
        {tellings.map((telling) => (
          <li key={telling.story.id}>
            <TellingLink telling={telling} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TellingLink({ telling }: { readonly telling: Telling }) {
  const { story } = useMessages();
  const { step, number, count } = telling.at;
  const address = useThingAddress("story", telling.story.id, number === 1 ? null : step.id);
  return (
    <>
      <a href={address}>{telling.story.title}</a>
      <span className={styles.step}>{story.toldAt(story.progress(number, count), step.title)}</span>
    </>
  );
}

import { useEffect } from "react";
import type { Story } from "#domain/schema/story.ts";
import { placeOf } from "#domain/story/placeOf.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { syncPart } from "#store/queryPart.ts";
import { useChoice } from "#store/store.ts";
import { storyPart } from "#store/storyPart.ts";
import { mainId } from "#ui/kit/DocumentPage.tsx";
import { StepPoster } from "#ui/story/StepPoster.tsx";
import { StoryMapNotes } from "#ui/story/StoryMapNotes.tsx";
import { StoryPanel } from "#ui/story/StoryPanel.tsx";
import { MapColumn } from "../MapColumn.tsx";
import styles from "./StoryPage.module.css";
import { useDocumentTitle } from "./useDocumentTitle.ts";

/** A story beside its map, which follows the step that is read. */
export function StoryPage({ story }: { readonly story: Story }) {
  const chosen = useChoice(({ step }) => step);
  const [first] = story.steps;
  const claim = useChoice((choices) => choices.claim);
  const at = placeOf(story, chosen ?? "") ?? (first ? placeOf(story, first.id) : null);
  useDocumentTitle(story.title);
  useEffect(() => syncPart(storyPart(story)), [story]);
  if (!at) return null;
  return (
    <main id={mainId} className={styles.story} tabIndex={-1}>
      <StoryPanel story={story} at={at} />
      <div className={styles.map}>
        <MapColumn
          claim={claim}
          poster={(isCovered) => <StepPoster story={story.id} step={at.step} isCovered={isCovered} />}
          instead={storyPage.pictures}
          over={<StoryMapNotes step={at.step} />}
        />
      </div>
    </main>
  );
}

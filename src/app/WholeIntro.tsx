import { memo, Suspense } from "react";
import { ArticleParagraphs } from "#ui/article/ArticleParagraphs.tsx";
import { StoryLinks } from "#ui/story/StoryLinks.tsx";
import styles from "./WholeIntro.module.css";

/**
 * Stories and article, which only the whole atlas knows. Remembered: what is drawn anew around them while they wait for
 * it would make React throw away the HTML that they came with, and the list would jump.
 */
export const WholeIntro = memo(function WholeIntro() {
  return (
    <Suspense fallback={<div className={styles.room} />}>
      <StoryLinks />
      <ArticleParagraphs />
    </Suspense>
  );
});

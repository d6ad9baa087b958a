import type { ComponentType } from "react";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { page } from "../page.ts";
import { askedStory } from "./askedStory.tsx";

const pages: Record<SitePage, () => Promise<ComponentType>> = {
  explore: () => import("./ExplorePage.tsx").then(({ ExplorePage }) => ExplorePage),
  stories: () => import("./StoriesPage.tsx").then(({ StoriesPage }) => StoriesPage),
  story: () => askedStory(() => import("./StoryPage.tsx").then(({ StoryPage }) => StoryPage)),
  sources: () => import("./SourcesPage.tsx").then(({ SourcesPage }) => SourcesPage),
  method: () => import("./MethodPage.tsx").then(({ MethodPage }) => MethodPage),
};

/** The page that was asked for, and the code of no other. It is asked for at once, beside the atlas, not after it. */
export const askedPage = pages[page]();

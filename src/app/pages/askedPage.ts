import type { ComponentType } from "react";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { page } from "../page.ts";

const pages: Record<SitePage, () => Promise<ComponentType>> = {
  explore: () => import("./ExplorePage.tsx").then(({ ExplorePage }) => ExplorePage),
  stories: () => import("./StoriesPage.tsx").then(({ StoriesPage }) => StoriesPage),
  story: async () => {
    const page = import("./StoryPage.tsx");
    const { askedStory } = await import("./askedStory.tsx");
    return askedStory(async () => (await page).StoryPage);
  },
  sources: () => import("./SourcesPage.tsx").then(({ SourcesPage }) => SourcesPage),
  method: () => import("./MethodPage.tsx").then(({ MethodPage }) => MethodPage),
};

/** The page that was asked for, and the code of no other. It is asked for at once, beside the atlas, not after it. */
export const askedPage = pages[page]();

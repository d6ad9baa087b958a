import type { ComponentType } from "react";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { page } from "../page.ts";

interface PageCode {
  readonly Page: ComponentType;
  /** Begins what a thread of its own does, while React takes the page over. */
  readonly begin?: (root: URL, opening: OpeningAtlas) => void;
}

const outlines = () => import("../places/outlines.ts");

const pages: Record<SitePage, () => Promise<PageCode>> = {
  explore: async () => {
    const [{ ExplorePage }, { drawOutlinesAhead }] = await Promise.all([
      import("./ExplorePage.tsx"),
      outlines(),
    ]);
    return { Page: ExplorePage, begin: drawOutlinesAhead };
  },
  stories: () => import("./StoriesPage.tsx").then(({ StoriesPage }) => ({ Page: StoriesPage })),
  story: async () => {
    const page = import("./StoryPage.tsx");
    const begin = outlines();
    const { askedStory } = await import("./askedStory.tsx");
    const Page = await askedStory(async () => (await page).StoryPage);
    return { Page, begin: (await begin).drawOutlinesAhead };
  },
  sources: () => import("./SourcesPage.tsx").then(({ SourcesPage }) => ({ Page: SourcesPage })),
  method: () => import("./MethodPage.tsx").then(({ MethodPage }) => ({ Page: MethodPage })),
};

/** The page that was asked for, and the code of no other. It is asked for at once, beside the atlas, not after it. */
export const askedPage = pages[page]();

import { type ComponentType, lazy } from "react";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { page } from "../page.ts";

const pages: Record<SitePage, () => Promise<ComponentType>> = {
  explore: () => import("../Explore.tsx").then(({ Explore }) => Explore),
  sources: () => import("./SourcesPage.tsx").then(({ SourcesPage }) => SourcesPage),
  method: () => import("./MethodPage.tsx").then(({ MethodPage }) => MethodPage),
};

// Asked for at once, beside the atlas, not after it.
export const askedPage = pages[page]();

/** The page that was asked for, and the code of no other. */
export const Page = lazy(async () => ({ default: await askedPage }));

import { pageOf } from "./route.ts";
import { siteRoot } from "./siteRoot.ts";

/** The page that was asked for. Every page is a file of its own, so it stays the same until another is loaded. */
export const page = pageOf(new URL(window.location.href), siteRoot);

import { routeOf } from "./route.ts";
import { siteRoot } from "./siteRoot.ts";

/** The page that was asked for. Every page is a file of its own, so it stays the same until another is loaded. */
export const { page, thing } = routeOf(new URL(window.location.href), siteRoot);

import { pageAt, type SitePage } from "#ui/kit/sitePages.ts";

/** What an address shows: a page, and the thing whose page it is. */
export interface Route {
  readonly page: SitePage;
  readonly thing: string | null;
}

/** The page of an address, by its path below the root; a claim's own page is the opening page with its card. */
export function routeOf(address: URL, root: URL): Route {
  const isBelow = address.pathname.startsWith(root.pathname);
  const path = isBelow ? address.pathname.slice(root.pathname.length) : "";
  return pageAt(path) ?? { page: "explore", thing: null };
}

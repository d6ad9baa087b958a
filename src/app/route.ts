import { type SitePage, sitePages } from "#ui/kit/sitePages.ts";

const claimPath = /^c\/[^/]+\/?$/u;

/** The page that an address shows, by its path below the root; a claim's own page is the opening page with its card. */
export function pageOf(address: URL, root: URL): SitePage {
  const path = address.pathname.startsWith(root.pathname) ? address.pathname.slice(root.pathname.length) : "";
  const folder = path.replace(/index\.html$/u, "");
  if (claimPath.test(folder)) return "explore";
  const found = Object.entries(sitePages).find(([, at]) => at !== "" && folder.replace(/\/?$/u, "/") === at);
  return (found?.[0] as SitePage | undefined) ?? "explore";
}

/** The pages that stand in the header, with their paths below the site's root. */
export const sitePages = {
  explore: "",
  stories: "story/",
  sources: "sources/",
  method: "method/",
} as const;
export type NavPage = keyof typeof sitePages;

/** The pages of which each thing of a kind has one, with the beginning of their paths. */
export const thingPages = {
  story: "story/",
} as const;
export type ThingPage = keyof typeof thingPages;

export type SitePage = NavPage | ThingPage;

/** The path of a thing's own page. */
export const thingPath = (page: ThingPage, id: string) => `${thingPages[page]}${id}/`;

/** The address of a step on its story's page. */
export const stepPath = (story: string, step: string) => `${thingPath("story", story)}?step=${step}`;

/** Which page a path below the root leads to, and to which thing's; null where there is none. */
export function pageAt(path: string): { readonly page: SitePage; readonly thing: string | null } | null {
  const folder = path.replace(/index\.html$/u, "").replace(/(?<=[^/])$/u, "/");
  const named = Object.entries(sitePages).find(([, at]) => at === folder);
  if (named) return { page: named[0] as NavPage, thing: null };
  const [, start, thing] = /^(?<start>[^/]+\/)(?<thing>[^/]+)\/$/u.exec(folder) ?? [];
  const found = Object.entries(thingPages).find(([, at]) => at === start);
  return found && thing ? { page: found[0] as ThingPage, thing } : null;
}

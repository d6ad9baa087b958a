/** The pages of the site with their paths below its root. */
export const sitePages = {
  explore: "",
  sources: "sources/",
  method: "method/",
} as const;

export type SitePage = keyof typeof sitePages;

import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { sitePages, thingPath } from "#ui/kit/sitePages.ts";
import { xmlText } from "./xmlText.ts";

const laterOf = (one: string, other: string) => (one < other ? other : one);

/** All pages of the site with the day on which each last changed (sitemaps.org, 0.9). Addresses must be absolute. */
export function siteMap({ about, claims, dates, stories }: PublishedAtlas, site: string): string {
  const dayOf = (edtf: string) => dates[edtf]?.to ?? edtf;
  const pages = [
    ...Object.values(sitePages).map((path) => ({ path, day: dayOf(about.published) })),
    ...stories.map(({ id }) => ({ path: thingPath("story", id), day: dayOf(about.published) })),
    ...claims.map(({ id, information }) => ({
      path: `c/${id}/`,
      day: laterOf(dayOf(about.published), dayOf(information.gradedOn)),
    })),
  ];
  const urls = pages.map(
    ({ path, day }) => `  <url><loc>${xmlText(site + path)}</loc><lastmod>${xmlText(day)}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}

/** Lets everybody read, and names the map of the site (RFC 9309). Only the file at the host's own root is asked for. */
export const robots = (site: string) => `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;

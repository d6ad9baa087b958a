import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Messages } from "#messages/messages.ts";
import { certainDay } from "./dates.ts";

const files = [
  ["atlas.json", "application/json"],
  ["claims.geojson", "application/geo+json"],
  ["statements.csv", "text/csv"],
] as const;

/** An atlas as schema.org's `Dataset`. Addresses are absolute where the site's is known, else relative to its root. */
export function atlasLinkedData({ about, dates }: PublishedAtlas, messages: Messages, site: string | null) {
  const day = certainDay(dates[about.published]);
  const [west, south, east, north] = about.view;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...(site && { "@id": site, url: site }),
    identifier: about.id,
    name: about.title,
    description: `${about.summary} ${messages.site.unverified}.`,
    creator: { "@type": "Organization", name: about.editors },
    publisher: { "@type": "Organization", name: messages.site.name },
    license: about.licence.url,
    version: about.version,
    inLanguage: [...about.languages],
    isAccessibleForFree: true,
    ...(day && { datePublished: day }),
    spatialCoverage: {
      "@type": "Place",
      name: about.region,
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    distribution: files.map(([name, encodingFormat]) => ({
      "@type": "DataDownload",
      name,
      encodingFormat,
      contentUrl: `${site ?? ""}data/${about.id}/${name}`,
    })),
  };
}

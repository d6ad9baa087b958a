import type { AtlasIndex } from "#domain/atlasIndex.ts";
import { citedAtlas } from "#messages/citedParts.ts";
import type { Messages } from "#messages/messages.ts";
import { headTags, linked } from "./headTags.ts";
import { pageTags } from "./pageTags.ts";

/**
 * The tags that the opening page has in its head for machines, as `claimHead` writes them for a claim.
 * @param site the site's absolute root with a slash at its end, or null.
 */
export function atlasHead(index: AtlasIndex, messages: Messages, site: string | null): string {
  const cited = citedAtlas(index, messages, { site, accessed: null, version: null });
  const { about } = index.atlas;
  const tags = pageTags({
    cited,
    description: cited.note,
    type: "website",
    picture: null,
    root: "./",
    licence: about.licence.url,
    languages: site
      ? [
          [messages.language, site],
          ["x-default", site],
        ]
      : [],
  });
  return headTags([
    ...tags,
    linked("alternate", `./data/${about.id}/claims.geojson`, { type: "application/geo+json" }),
    linked("alternate", `./data/${about.id}/statements.csv`, { type: "text/csv" }),
  ]);
}

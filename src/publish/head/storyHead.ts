import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { StoryHead } from "#domain/schema/story.ts";
import { citedStory } from "#messages/citedParts.ts";
import type { Messages } from "#messages/messages.ts";
import { thingPath } from "#ui/kit/sitePages.ts";
import { cardSize } from "../social/cardSize.ts";
import { headTags } from "./headTags.ts";
import { pageTags } from "./pageTags.ts";

/**
 * The tags that a story's page has in its head for machines, as `claimHead` writes them for a claim.
 * @param site the site's absolute root with a slash at its end, or null.
 */
export function storyHead(
  index: AtlasIndex,
  story: StoryHead,
  description: string,
  messages: Messages,
  site: string | null,
): string {
  const cited = citedStory(index, story, messages, { site, accessed: null, version: null });
  const address = site && `${site}${thingPath("story", story.id)}`;
  const picture = address ? { url: `${address}card.png`, ...cardSize, alt: description } : null;
  return headTags(
    pageTags({
      ...{ cited, description, picture },
      type: "article",
      root: "../../",
      licence: index.atlas.about.licence.url,
      languages: address
        ? [
            [messages.language, address],
            ["x-default", address],
          ]
        : [],
    }),
  );
}

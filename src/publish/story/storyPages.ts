import { indexAtlas } from "#domain/atlasIndex.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Messages } from "#messages/messages.ts";
import { thingPath } from "#ui/kit/sitePages.ts";
import { storyHead } from "../head/storyHead.ts";
import { atDepth, type PublishedFile, titled, withHead } from "../pageHead.ts";

/** What a story's page says of itself in a line or two, never without the caveat. */
const descriptionOf = ({ summary }: PublishedAtlas["stories"][number], { site }: Messages) =>
  `${site.unverified}. ${summary}`;

/**
 * A page for each story (`story/<id>/index.html`), from the opening page's HTML, with its own title, description and
 * head.
 * @param site the site's absolute root with a slash at its end, or null.
 */
export function storyPages(
  atlas: PublishedAtlas,
  opening: string,
  messages: Messages,
  site: string | null,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  return atlas.stories.map((story) => {
    const description = descriptionOf(story, messages);
    const title = `${story.title} – ${atlas.about.title} – ${messages.site.name}`;
    const page = atDepth(titled(opening, title, description), 2);
    return {
      fileName: `${thingPath("story", story.id)}index.html`,
      source: withHead(page, storyHead(index, story, description, messages, site)),
    };
  });
}

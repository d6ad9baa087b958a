import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { MethodMessages } from "#messages/en/method.ts";
import type { Messages } from "#messages/messages.ts";
import { sitePages } from "#ui/kit/sitePages.ts";
import { atDepth, type PublishedFile, titled } from "./pageHead.ts";

/**
 * A page for each view but the opening one (`story/index.html`, `sources/index.html`, …), from the opening page's
 * HTML, whose paths are relative to the root ("./…"), with its own title and description.
 */
export function viewPages(
  atlas: PublishedAtlas,
  opening: string,
  messages: Messages,
  method: MethodMessages,
): PublishedFile[] {
  const { site, sourcesPage, story } = messages;
  const views = [
    { path: sitePages.stories, title: story.title, description: story.description },
    {
      path: sitePages.sources,
      title: sourcesPage.title,
      description: sourcesPage.description(atlas.sources.length, atlas.outlets.length),
    },
    { path: sitePages.method, title: method.title, description: method.description },
  ];
  return views.map(({ path, title, description }) => {
    const page = titled(opening, `${title} – ${atlas.about.title} – ${site.name}`, description);
    return { fileName: `${path}index.html`, source: atDepth(page, path.split("/").length - 1) };
  });
}

import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { claimDescription, claimHead } from "./head/claimHead.ts";
import { claimLinkedData } from "./linked-data/claimLinkedData.ts";
import { atDepth, type PublishedFile, titled, withHead, withLinkedData } from "./pageHead.ts";

/**
 * A page for each claim at `c/<id>/index.html`, from the opening page's HTML (whose paths are relative to the
 * root, "./…"). Title and description say how things stand with the claim, who said it, and who denies it.
 * @param site the site's absolute root with a slash at its end, or null.
 */
export function claimPages(
  atlas: PublishedAtlas,
  opening: string,
  messages: Messages,
  site: string | null,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  return claimFacts(index).map((facts) => {
    const { claim, sentence, tally } = facts;
    const { shell } = messages;
    const standing = shell.standing(tally.deniedBy.length > 0);
    const title = shell.title(standing, plainText(messages.sentence(sentence, "short")));
    const page = titled(opening, `${title} – ${messages.site.name}`, claimDescription(facts, messages));
    const headed = withHead(atDepth(page, 2), claimHead(index, facts, messages, site));
    const source = withLinkedData(headed, claimLinkedData(index, facts, messages, site));
    return { fileName: `c/${claim.id}/index.html`, source };
  });
}

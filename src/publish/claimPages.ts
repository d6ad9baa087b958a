import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { atDepth, type PublishedFile, titled } from "./pageHead.ts";

/**
 * A page for each claim at `c/<id>/index.html`, from the opening page's HTML (whose paths are relative to the
 * root, "./…"). Title and description are the claim's sentence: who said it, and who denies it.
 */
export function claimPages(atlas: PublishedAtlas, opening: string, messages: Messages): PublishedFile[] {
  return claimFacts(indexAtlas(atlas)).map(({ claim, sentence }) => {
    const short = plainText(messages.sentence(sentence, "short"));
    const full = plainText(messages.sentence(sentence, "full"));
    const page = titled(opening, `${short} — ${messages.site.name}`, `${messages.site.unverified}. ${full}`);
    return { fileName: `c/${claim.id}/index.html`, source: atDepth(page, 2) };
  });
}

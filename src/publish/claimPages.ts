import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { htmlText } from "./htmlText.ts";

export interface PublishedFile {
  readonly fileName: string;
  readonly source: string;
}

/** Makes the paths of a page at the root fit one that lies `depth` folders below it. */
export function atDepth(html: string, depth: number): string {
  const root = "../".repeat(depth) || "./";
  return html
    .replace(/(<html\b[^>]*\bdata-root=")[^"]*"/u, `$1${root}"`)
    .replace(/\b(href|src)="\.\/(?!\.)/gu, `$1="${root}`);
}

function titled(html: string, title: string, description: string): string {
  return html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${htmlText(title)}</title>`)
    .replace(
      /<meta name="description" content="[^"]*"\s*\/?>/u,
      () => `<meta name="description" content="${htmlText(description)}">`,
    );
}

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

import { htmlText } from "#domain/htmlText.ts";
import { linkedDataScript } from "./linked-data/linkedDataScript.ts";

export interface PublishedFile {
  readonly fileName: string;
  readonly source: string;
}

/** Makes the paths of a page at the root lead to the site's root by another way. */
export function atRoot(html: string, root: string): string {
  return html
    .replace(/(<html\b[^>]*\bdata-root=")[^"]*"/u, `$1${root}"`)
    .replace(/\b(href|src)="\.\/(?!\.)/gu, `$1="${root}`);
}

/** Makes the paths of a page at the root fit one that lies `depth` folders below it. */
export const atDepth = (html: string, depth: number) => atRoot(html, "../".repeat(depth) || "./");

/** A page's HTML with another title and description. */
export function titled(html: string, title: string, description: string): string {
  return html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${htmlText(title)}</title>`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/u,
      () => `<meta name="description" content="${htmlText(description)}">`,
    );
}

/** A page's HTML with more tags at the end of its head. */
export const withHead = (html: string, tags: string) =>
  html.replace("</head>", () => `${tags.trimStart()}  </head>`);

/** A page's HTML with data for machines (JSON-LD) behind all that is read: nobody waits for it to come. */
export const withLinkedData = (html: string, data: object) =>
  html.replace("</body>", () => `${linkedDataScript(data)}</body>`);

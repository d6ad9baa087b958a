import { missing } from "#messages/en/missing.ts";
import { site } from "#messages/en/site.ts";
import { MissingPage } from "#ui/missing/MissingPage.tsx";
import { fillPage } from "./fillPage.ts";
import { pageBody } from "./pageBody.ts";
import { atRoot, type PublishedFile, titled } from "./pageHead.ts";

/** Scripts of the page's own, and what is loaded for them. */
const scripts = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/gu;

/**
 * `404.html`, which hosts show where there is no page: whole without a script.
 * @param address the site's root as an absolute address; null: where that is not known, it is taken to be a host's root.
 * @param empty the built page's HTML, with paths relative to the root.
 */
export function missingPage(empty: string, address: string | null): PublishedFile {
  const root = address === null ? "/" : new URL(address).pathname;
  const html = titled(empty.replace(scripts, ""), `${missing.title} – ${site.name}`, missing.description);
  return {
    fileName: "404.html",
    source: fillPage(atRoot(html, root), pageBody(<MissingPage root={root} />), {}),
  };
}

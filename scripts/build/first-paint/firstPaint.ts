import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { policyFor } from "../csp.ts";
import { firstRules, withoutFaces } from "./firstRules.ts";

const faceLink = /\s*<link rel="preload" as="font"[^>]*>/gu;
const sheetLink = /\s*<link rel="stylesheet"[^>]*href="(?<href>[^"]+)"[^>]*>/gu;

type Asset = Rolldown.OutputAsset;

const isNamed =
  (ending: string) =>
  (file: Asset | Rolldown.OutputChunk): file is Asset =>
    file.type === "asset" && file.fileName.endsWith(ending);

/** Scripts that take a page over put its style sheets in force; a page without such waits for them. */
const wakes = (html: string) =>
  html.includes('<script type="module"') && html.includes('<div id="site" data-served=');

/**
 * Fetched, but in force on paper alone; where no script is to come, as style sheets are otherwise. Not before faces and
 * code: nothing is painted with them until the page is taken over.
 */
const lateLinks = (links: readonly string[]) =>
  [
    ...links.map((link) => link.replace('"stylesheet"', '"preload" as="style" fetchpriority="low"')),
    ...links.map((link) => link.replace('"stylesheet"', '"stylesheet" media="print"')),
    `<noscript>${links.join("")}</noscript>`,
  ].join("\n    ");

/** The rules of the first paint go into the page; for the style sheets themselves it waits only where nothing wakes it. */
function withFirstRules(html: string, sheets: ReadonlyMap<string, string>): string {
  const hrefs = [...html.matchAll(sheetLink)].map(({ groups }) => groups?.href ?? "");
  const [href] = hrefs;
  if (href === undefined) return html;
  const css = hrefs.map((one) => {
    const sheet = sheets.get(posix.basename(one));
    if (sheet === undefined) throw new Error(`The build has no style sheet ${one}.`);
    return sheet;
  });
  const style = firstRules(css.join("\n"), html, href.slice(0, -posix.basename(href).length));
  const links = hrefs.map((one) => `<link rel="stylesheet" crossorigin href="${one}">`);
  // The faces before all else: asked for by the first script, they would wait until a connection is free.
  const faces = html.match(faceLink)?.join("") ?? "";
  const styled = html
    .replace(faceLink, "")
    .replace(/<meta charset="[^>]*>/u, (charset) => `${charset}${faces}\n    <style>${style}</style>`);
  if (!wakes(html)) return styled;
  const [first = ""] = styled.match(sheetLink) ?? [];
  return styled
    .replace(sheetLink, (link) => (link === first ? link : ""))
    .replace(first, () => `\n    ${lateLinks(links)}`);
}

/**
 * Lets no page wait for a style sheet before it is painted: what its first paint needs of them stands in its head.
 */
export function firstPaint(): Plugin {
  return {
    name: "claimlines:first-paint",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const sheets = new Map(
          files
            .filter(isNamed(".css"))
            .map(({ fileName, source }) => [posix.basename(fileName), String(source)]),
        );
        for (const page of files.filter(isNamed(".html"))) {
          page.source = policyFor(withFirstRules(String(page.source), sheets));
        }
        for (const sheet of files.filter(isNamed(".css"))) sheet.source = withoutFaces(String(sheet.source));
      },
    },
  };
}

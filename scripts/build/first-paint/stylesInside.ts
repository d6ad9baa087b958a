import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { policyFor } from "../csp.ts";
import { pageRules, withoutFaces } from "./pageRules.ts";

const faceLink = /\s*<link rel="preload" as="font"[^>]*>/gu;
const sheetLink = /\s*<link rel="stylesheet"[^>]*href="(?<href>[^"]+)"[^>]*>/gu;

type Asset = Rolldown.OutputAsset;

const isNamed =
  (ending: string) =>
  (file: Asset | Rolldown.OutputChunk): file is Asset =>
    file.type === "asset" && file.fileName.endsWith(ending);

/**
 * Writes a page's style sheets into it: what it is painted with into its head, what is for paper alone to its end. Their
 * links stay there, disabled, so that nothing is fetched: parts that come later look for what they need among all links,
 * and would bring it a second time.
 */
function withStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  const hrefs = [...html.matchAll(sheetLink)].map(({ groups }) => groups?.href ?? "");
  const [href] = hrefs;
  if (href === undefined) return html;
  const css = hrefs.map((one) => {
    const sheet = sheets.get(posix.basename(one));
    if (sheet === undefined) throw new Error(`The build has no style sheet ${one}.`);
    return sheet;
  });
  const { screen, paper } = pageRules(css, href.slice(0, -posix.basename(href).length));
  const links = hrefs.map((one) => `<link rel="stylesheet" disabled crossorigin href="${one}">`);
  const end = [`<style media="print">${paper}</style>`, ...links].join("\n    ");
  // The faces before all else: asked for by the first script, they would wait until a connection is free.
  const faces = html.match(faceLink)?.join("") ?? "";
  return html
    .replace(sheetLink, "")
    .replace(faceLink, "")
    .replace(/<meta charset="[^>]*>/u, (charset) => `${charset}${faces}\n    <style>${screen}</style>`)
    .replace("</body>", () => `  ${end}\n  </body>`);
}

/** Lets no page wait for a style sheet, nor change its looks when one comes: all rules of its first view stand in it. */
export function stylesInside(): Plugin {
  return {
    name: "claimlines:styles-inside",
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
          page.source = policyFor(withStyles(String(page.source), sheets));
        }
        for (const sheet of files.filter(isNamed(".css"))) sheet.source = withoutFaces(String(sheet.source));
      },
    },
  };
}

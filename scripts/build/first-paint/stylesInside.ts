import { posix } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { policyFor } from "../csp.ts";
import { pageRules, paperRules, sheetRules } from "./pageRules.ts";

const faceLink = /\s*<link rel="preload" as="font"[^>]*>/gu;
const sheetLink = /\s*<link rel="stylesheet"[^>]*href="(?<href>[^"]+)"[^>]*>/gu;

type Asset = Rolldown.OutputAsset;

const isNamed =
  (ending: string) =>
  (file: Asset | Rolldown.OutputChunk): file is Asset =>
    file.type === "asset" && file.fileName.endsWith(ending);

interface Sheets {
  /** By the names of their files. */
  readonly own: ReadonlyMap<string, string>;
  /** The file for paper. */
  readonly paper: string;
}

/**
 * Writes a page's style sheets into its head. Their links stay at its end, disabled, so that nothing is fetched: parts
 * that come later look for what they need among all links, and would bring it a second time.
 */
function withStyles(html: string, { own, paper }: Sheets): string {
  const hrefs = [...html.matchAll(sheetLink)].map(({ groups }) => groups?.href ?? "");
  const [href] = hrefs;
  if (href === undefined) return html;
  const css = hrefs.map((one) => {
    const sheet = own.get(posix.basename(one));
    if (sheet === undefined) throw new Error(`The build has no style sheet ${one}.`);
    return sheet;
  });
  const assets = href.slice(0, -posix.basename(href).length);
  const style = pageRules(css, assets);
  const link = (how: string, file: string) => `<link rel="stylesheet" ${how} crossorigin href="${file}">`;
  const end = [
    link('media="print"', `${assets}${posix.basename(paper)}`),
    ...hrefs.map((one) => link("disabled", one)),
  ].join("\n    ");
  // The faces before all else: asked for by the first script, they would wait until a connection is free.
  const faces = html.match(faceLink)?.join("") ?? "";
  return html
    .replace(sheetLink, "")
    .replace(faceLink, "")
    .replace(/<meta charset="[^>]*>/u, (charset) => `${charset}${faces}\n    <style>${style}</style>`)
    .replace("</body>", () => `  ${end}\n  </body>`);
}

/** Lets no page wait for a style sheet, nor change its looks when one comes: all rules of its first view stand in its head. */
export function stylesInside(): Plugin {
  return {
    name: "claimlines:styles-inside",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const sheets = files.filter(isNamed(".css"));
        const own = new Map(sheets.map(({ fileName, source }) => [posix.basename(fileName), String(source)]));
        const source = paperRules([...own.values()]);
        const paper = this.getFileName(this.emitFile({ type: "asset", name: "on-paper.css", source }));
        for (const page of files.filter(isNamed(".html"))) {
          page.source = policyFor(withStyles(String(page.source), { own, paper }));
        }
        for (const sheet of sheets) sheet.source = sheetRules(String(sheet.source));
      },
    },
  };
}

import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

type Asset = Rolldown.OutputAsset;

const isData = ({ fileName }: Asset) =>
  fileName.endsWith(".json") && !/^data\/[^/]+\/versions\//u.test(fileName);

/** A short mark of all data that pages ask for: the same bytes, the same mark. */
export function editionOf(files: readonly Pick<Asset, "fileName" | "source">[]): string {
  const hash = createHash("sha256");
  const inOrder = files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
  for (const { fileName, source } of inOrder) hash.update(`${fileName}\n${source}\n`);
  return hash.digest("hex").slice(0, 8);
}

/** A page that names its edition, also where it asks for data before its script does. */
export const withEdition = (html: string, edition: string): string =>
  html
    .replace(/<html\b/u, `<html data-edition="${edition}"`)
    .replace(/(<link rel="preload" as="fetch"[^>]*\bhref="[^"?]+\.json)"/gu, `$1?edition=${edition}"`);

/** Lets every page say which edition of the site's data it belongs to. */
export function edition(): Plugin {
  return {
    name: "claimlines:edition",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const assets = Object.values(bundle).filter((file) => file.type === "asset");
        const mark = editionOf(assets.filter(isData));
        for (const file of assets) {
          if (file.fileName.endsWith(".html")) file.source = withEdition(String(file.source), mark);
        }
      },
    },
  };
}

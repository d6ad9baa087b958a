import type { Plugin } from "vite";
import { en } from "#messages/en.ts";
import { claimPages } from "#publish/claimPages.ts";
import { viewPages } from "#publish/viewPages.ts";
import { atlasName } from "./atlasFiles.ts";
import { loadAtlas } from "./loadAtlas.ts";

/** Writes a page for every claim and every view, from the built opening page. */
export function pages(): Plugin {
  let root = "";
  return {
    name: "claimlines:pages",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const opening = bundle["index.html"];
      if (opening?.type !== "asset")
        throw new Error("The build has no index.html to make the other pages from.");
      const { atlas } = await loadAtlas(root, atlasName);
      const html = String(opening.source);
      for (const { fileName, source } of [...claimPages(atlas, html, en), ...viewPages(atlas, html, en)]) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

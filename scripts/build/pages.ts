import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { indexAtlas } from "#domain/atlasIndex.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { method } from "#messages/en/method.ts";
import { en } from "#messages/en.ts";
import { claimPages } from "#publish/claimPages.ts";
import { atlasHead } from "#publish/head/atlasHead.ts";
import { atlasLinkedData } from "#publish/linked-data/atlasLinkedData.ts";
import { withHead, withLinkedData } from "#publish/pageHead.ts";
import { siteAddress } from "#publish/siteAddress.ts";
import { storyPages } from "#publish/story/storyPages.ts";
import { viewPages } from "#publish/viewPages.ts";
import { pageAt } from "#ui/kit/sitePages.ts";
import { atlasName } from "./atlasFiles.ts";
import { loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";
import type { EmptyPage, pageRenderer } from "./pageRenderer.tsx";

interface PageFile {
  readonly fileName: string;
  readonly source: string;
}

/** Which page a file is, by its path: "c/c1a/index.html" is that of a claim. */
function emptyPage({ fileName, source }: PageFile, stories: readonly Story[]): EmptyPage {
  const folder = fileName.replace(/index\.html$/u, "");
  const claim = /^c\/([^/]+)\/$/u.exec(folder)?.[1] ?? null;
  const at = pageAt(folder);
  const story = stories.find(({ id }) => id === at?.thing) ?? null;
  const depth = folder.split("/").length - 1;
  return { page: at?.page ?? "explore", claim, story, root: "../".repeat(depth) || "./", html: source };
}

/** Writes a page for every claim and every view, with all that it shows, from the built opening page. */
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
      const { atlas, areas, stories } = await loadAtlas(root, atlasName);
      const overview: Overview = JSON.parse(
        await readFile(join(root, "public", "geo", "overview.json"), "utf8"),
      );
      const renderer = await loadRenderer<{ pageRenderer: typeof pageRenderer }>(root, "pageRenderer");
      const render = renderer.pageRenderer({ atlas, areas: areas, overview });
      const html = String(opening.source);
      const site = siteAddress(process.env.SITE_URL);
      const written = (file: PageFile) => render(emptyPage(file, stories));
      const files = [
        ...claimPages(atlas, html, en, site),
        ...storyPages(atlas, html, en, site),
        ...viewPages(atlas, html, en, method),
      ];
      for (const file of files) {
        this.emitFile({ type: "asset", fileName: file.fileName, source: written(file) });
      }
      const headed = withHead(html, atlasHead(indexAtlas(atlas), en, site));
      opening.source = written({
        fileName: "index.html",
        source: withLinkedData(headed, atlasLinkedData(atlas, en, site)),
      });
    },
  };
}

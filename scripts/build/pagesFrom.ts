import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { parseAreas } from "#domain/marks/areas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { atlasName } from "./atlasFiles.ts";
import { loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";

/** What renderers of further pages are given. */
export interface PageMaterial {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  readonly areas: Parameters<typeof parseAreas>[0];
  readonly overview: Overview;
}

/** Makes files from an atlas and from a built page that holds nothing yet. */
type Renderer = (
  material: PageMaterial,
  empty: string,
) => Iterable<{ readonly fileName: string; readonly source: string | Uint8Array }>;

/**
 * Writes further pages of the site from a built page that holds none of them, and takes that one away.
 * @param emptyPage its name in the project.
 * @param renderer the name of the renderer's file, and of what that exports.
 */
export function pagesFrom(emptyPage: string, renderer: string): Plugin {
  let root = "";
  return {
    name: `claimlines:${emptyPage}`,
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const empty = bundle[emptyPage];
      if (empty?.type !== "asset") throw new Error(`The build has no ${emptyPage} to make pages from.`);
      const { atlas, stories, areas } = await loadAtlas(root, atlasName);
      const overview = JSON.parse(await readFile(join(root, "public", "geo", "overview.json"), "utf8"));
      const { [renderer]: render } = await loadRenderer<Record<string, Renderer>>(root, renderer);
      if (!render) throw new Error(`${renderer} exports nothing of that name.`);
      const material = { atlas, stories, areas, overview };
      for (const file of render(material, String(empty.source))) this.emitFile({ type: "asset", ...file });
      delete bundle[emptyPage];
    },
  };
}

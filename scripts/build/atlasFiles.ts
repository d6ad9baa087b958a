import type { Plugin } from "vite";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { storyFile } from "#domain/check/fileKinds.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { openingFile } from "#domain/openingAtlas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { foldAreas } from "./foldAreas.ts";
import { type BuiltAtlas, loadAtlas } from "./loadAtlas.ts";

export const atlasName = "movements-2019";

/** An atlas as the site reads it, by file name: what the first view shows, and all. */
export function atlasTexts(atlas: PublishedAtlas): ReadonlyMap<string, string> {
  const index = indexAtlas(atlas);
  return new Map([
    ["opening.json", JSON.stringify(openingFile(index, claimFacts(index)))],
    ["atlas.json", JSON.stringify(atlas)],
  ]);
}

/** The atlas as pages load it: texts by their paths below the site's root. */
export function filesOf({ atlas, stories, areas }: BuiltAtlas): ReadonlyMap<string, string> {
  const texts = [
    ...atlasTexts(atlas),
    ["areas.json", JSON.stringify(foldAreas(areas))] as const,
    ...stories.map((story) => [storyFile(story.id), JSON.stringify(story)] as const),
  ];
  return new Map(texts.map(([name, text]) => [`data/${atlas.about.id}/${name}`, text]));
}

/** Publishes the atlas beside the site: joined and checked, in a build and while developing. */
export function atlasFiles(): Plugin {
  let root = "";
  return {
    name: "claimlines:atlas-files",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const built = await loadAtlas(root, atlasName);
      for (const [fileName, source] of filesOf(built)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (!path.startsWith(`data/${atlasName}/`)) return next();
        try {
          const file = filesOf(await loadAtlas(root, atlasName)).get(path);
          if (file === undefined) return next();
          response.setHeader("Content-Type", "application/json");
          response.end(file);
        } catch (error) {
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
  };
}

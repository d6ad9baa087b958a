import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { atlasName } from "./atlasFiles.ts";
import { loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";
import type { PaperInput, paperRenderer } from "./paperRenderer.tsx";

const emptyPage = "paper.html";

/** Writes the sheets to be printed, from the built page that holds none of them. */
export function paper(): Plugin {
  let root = "";
  return {
    name: "claimlines:paper",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const empty = bundle[emptyPage];
      if (empty?.type !== "asset") throw new Error(`The build has no ${emptyPage} to make sheets from.`);
      const { atlas, stories, areas } = await loadAtlas(root, atlasName);
      const overview = JSON.parse(await readFile(join(root, "public", "geo", "overview.json"), "utf8"));
      const { paperRenderer: render } = await loadRenderer<{ paperRenderer: typeof paperRenderer }>(
        root,
        "paperRenderer",
      );
      const input: PaperInput = { atlas, stories, areas: areas as PaperInput["areas"], overview };
      for (const file of render(input, String(empty.source))) this.emitFile({ type: "asset", ...file });
      delete bundle[emptyPage];
    },
  };
}

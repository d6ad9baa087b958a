import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { atlasName } from "./atlasFiles.ts";
import type { ClassroomMaterial, classroomRenderer } from "./classroomRenderer.tsx";
import { loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";

const emptyPage = "classroom.html";

/** Writes the pages and files of a classroom, in none of which a level stands save where it is to be shown. */
export function classroom(): Plugin {
  let root = "";
  return {
    name: "claimlines:classroom",
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
      const { classroomRenderer: render } = await loadRenderer<{
        classroomRenderer: typeof classroomRenderer;
      }>(root, "classroomRenderer");
      const material: ClassroomMaterial = {
        atlas,
        stories,
        areas: areas as ClassroomMaterial["areas"],
        overview,
      };
      for (const file of render(material, String(empty.source))) this.emitFile({ type: "asset", ...file });
      delete bundle[emptyPage];
    },
  };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Overview } from "#domain/static-map/ground.ts";
import { en } from "#messages/en.ts";
import { frameShell, knownToFrames } from "#publish/frames/frameShell.ts";
import { atlasName } from "./atlasFiles.ts";
import type { FrameSources, frameRenderer } from "./frameRenderer.tsx";
import { elementScript, frameScript } from "./frameScript.ts";
import { loadAtlas } from "./loadAtlas.ts";
import { loadRenderer } from "./loadRenderer.ts";
import { frozenAtlases } from "./readVersions.ts";

/** Writes the page of all frames, `embed/index.html`, its script, and what frames show. */
export function frames(): Plugin {
  let root = "";
  let liveMap = "";
  return {
    name: "claimlines:frames",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // In the graph of the site, so that a reader who goes there has the map already.
      liveMap = this.emitFile({
        type: "chunk",
        id: join(root, "src/app/embed/liveMap.ts"),
        name: "liveMap",
        preserveSignature: "strict",
      });
    },
    async generateBundle() {
      const { atlas, areas, stories } = await loadAtlas(root, atlasName);
      const overview: Overview = JSON.parse(
        await readFile(join(root, "public", "geo", "overview.json"), "utf8"),
      );
      const renderer = await loadRenderer<{ frameRenderer: typeof frameRenderer }>(root, "frameRenderer");
      const { version } = atlas.about;
      const frozen = await frozenAtlases(root, atlasName);
      const older = frozen.filter(({ about }) => about.version !== version);
      for (const file of renderer.frameRenderer({
        atlas,
        stories,
        older,
        areas: areas as FrameSources["areas"],
        overview,
      })) {
        this.emitFile({ type: "asset", ...file });
      }
      const script = await frameScript(root);
      this.emitFile({ type: "asset", ...script });
      this.emitFile({ type: "asset", ...(await elementScript(root)) });
      const facts = {
        ...knownToFrames(
          atlas,
          older.map(({ about }) => about.version),
          en,
        ),
        atlas: atlasName,
        newest: version,
        map: `../${this.getFileName(liveMap)}`,
      };
      const source = frameShell(facts, `../${script.fileName}`, en);
      this.emitFile({ type: "asset", fileName: "embed/index.html", source });
    },
  };
}

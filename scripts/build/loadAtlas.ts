import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FeatureCollection } from "geojson";
import { areaCodes } from "#domain/areaCodes.ts";
import { checkAtlas } from "#domain/check/checkAtlas.ts";
import { faultText } from "#domain/check/fault.ts";
import { unfoldAreas } from "#domain/marks/foldedAreas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Story } from "#domain/schema/story.ts";
import { publishAtlas } from "#publish/publishAtlas.ts";
import { foldAreas } from "./foldAreas.ts";
import { readAtlasFolder } from "./readAtlasFolder.ts";
import { frozenAtlases } from "./readVersions.ts";

const areasFolder = join("public", "geo", "areas");

/** ISO codes of all areas that the project holds an outline of. */
export async function knownAreas(root: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(root, areasFolder));
  return new Set(names.map((name) => basename(name, ".json")));
}

/** As a page will read them: else what the build draws and what a page draws could begin at other corners. */
async function readAreas(root: string, codes: readonly string[]): Promise<Record<string, FeatureCollection>> {
  const read = async (code: string) =>
    [code, JSON.parse(await readFile(join(root, areasFolder, `${code}.json`), "utf8"))] as const;
  return unfoldAreas(foldAreas(Object.fromEntries(await Promise.all(codes.map(read)))));
}

export interface BuiltAtlas {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  /** Outlines of the places that it or one of its frozen versions names, by ISO code. */
  readonly areas: Readonly<Record<string, FeatureCollection>>;
}

/**
 * Reads, checks and joins the atlas in `data/<name>`.
 * @throws with every fault of the atlas in words, where it has one.
 */
export async function loadAtlas(root: string, name: string): Promise<BuiltAtlas> {
  const files = await readAtlasFolder(join(root, "data", name));
  const { atlas, faults } = checkAtlas(files, { areas: await knownAreas(root) });
  if (!atlas || faults.length > 0) {
    const lines = faults.map((fault) => `  ${faultText(fault)}`);
    throw new Error(`data/${name} cannot be published. Run "npm run check:data".\n${lines.join("\n")}`);
  }
  const named = [atlas, ...(await frozenAtlases(root, name))].flatMap(areaCodes);
  return {
    atlas: publishAtlas(atlas),
    stories: atlas.stories,
    areas: await readAreas(root, [...new Set(named)]),
  };
}

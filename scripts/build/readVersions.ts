import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { WholeAtlas } from "#domain/publishedAtlas.ts";
import type { PublishedFile } from "#publish/pageHead.ts";
import { versionsFolder } from "#publish/versions/frozenVersion.ts";

/** The frozen versions in the folder of an atlas, as texts by version. */
export async function frozenTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const versions = join(folder, "versions");
  const names = await readdir(versions).catch(() => []);
  const read = async (name: string) =>
    [basename(name, ".json"), await readFile(join(versions, name), "utf8")] as const;
  return new Map(await Promise.all(names.filter((name) => name.endsWith(".json")).map(read)));
}

/** The frozen versions of an atlas, read. */
export async function frozenAtlases(root: string, name: string): Promise<WholeAtlas[]> {
  const texts = await frozenTexts(join(root, "data", name));
  return [...texts.values()].map((text) => JSON.parse(text));
}

/** The frozen versions of an atlas, as they go out: `data/<atlas>/versions/<version>.json`. */
export async function readVersions(root: string, name: string): Promise<PublishedFile[]> {
  const texts = await frozenTexts(join(root, "data", name));
  return [...texts].map(([version, source]) => ({
    fileName: `${versionsFolder(name)}/${version}.json`,
    source,
  }));
}

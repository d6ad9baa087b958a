import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The texts of an atlas's files by name: "claims.json", "stories/raid.json". */
export type AtlasTexts = ReadonlyMap<string, string>;

/** The folder of frozen versions, which are no part of what an editor writes. */
const frozen = "versions";

/** Reads every JSON file of an atlas's folder, two levels deep, save its frozen versions. */
export async function readAtlasFolder(folder: string): Promise<AtlasTexts> {
  const entries = await readdir(folder, { withFileTypes: true });
  const subfolders = entries
    .filter((entry) => entry.isDirectory() && entry.name !== frozen)
    .map(({ name }) => name);
  const inside = await Promise.all(
    subfolders.map(async (subfolder) => {
      const names = await readdir(join(folder, subfolder));
      return names.map((name) => `${subfolder}/${name}`);
    }),
  );
  const names = [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...inside.flat()]
    .filter((name) => name.endsWith(".json"))
    .sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PublishedFile } from "#publish/pageHead.ts";
import { versionsFolder } from "#publish/versions/frozenVersion.ts";

/** The frozen versions of an atlas, as they go out: `data/<atlas>/versions/<version>.json`. */
export async function readVersions(root: string, name: string): Promise<PublishedFile[]> {
  const folder = versionsFolder(name);
  const names = await readdir(join(root, folder)).catch(() => []);
  return Promise.all(
    names
      .filter((file) => file.endsWith(".json"))
      .map(async (file) => ({
        fileName: `${folder}/${file}`,
        source: await readFile(join(root, folder, file), "utf8"),
      })),
  );
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { frozenVersion, versionsFolder } from "#publish/versions/frozenVersion.ts";
import { atlasName } from "./build/atlasFiles.ts";
import { loadAtlas } from "./build/loadAtlas.ts";

const root = process.cwd();

async function publish(): Promise<string> {
  const { atlas, stories } = await loadAtlas(root, atlasName);
  const path = join(root, versionsFolder(atlas.about.id), `${atlas.about.version}.json`);
  const published = await readFile(path, "utf8").catch(() => null);
  const { fileName, source } = frozenVersion({ ...atlas, stories: [...stories] }, published);
  if (published !== null) return `${fileName} is published already, with the same content.`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
  return `${fileName} is written. Commit it: from now on it does not change.`;
}

try {
  console.log(await publish());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

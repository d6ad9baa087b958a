import { readdir, readFile, readlink, stat } from "node:fs/promises";
import { join } from "node:path";

/** The texts of an atlas's files by name: "claims.json", "stories/raid.json". */
export type AtlasTexts = ReadonlyMap<string, string>;

/** The folder of frozen versions, which are no part of what an editor writes. */
const frozen = "versions";

interface Entry {
  readonly name: string;
  /** What is there, behind any link. */
  readonly kind: "folder" | "file" | "broken link";
}

const noTarget: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

async function kindOf(path: string): Promise<Entry["kind"]> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (noTarget.has((error as NodeJS.ErrnoException).code)) return "broken link";
    throw error;
  }
}

/** What is in one of its folders, each by its name from the atlas on. Broken links that are hidden are locks of text editors. */
async function entriesIn(folder: string, inside = ""): Promise<readonly Entry[]> {
  const names = await readdir(join(folder, inside));
  const entries = await Promise.all(
    names.map(async (name) => ({
      name: inside + name,
      kind: await kindOf(join(folder, inside, name)),
      isHidden: name.startsWith("."),
    })),
  );
  return entries.filter(({ kind, isHidden }) => kind !== "broken link" || !isHidden);
}

/**
 * Reads every JSON file of an atlas's folder, two levels deep, save its frozen versions. A link is what it leads to.
 * @throws with every link that leads nowhere.
 */
export async function readAtlasFolder(folder: string): Promise<AtlasTexts> {
  const top = await entriesIn(folder);
  const subfolders = top.filter(({ name, kind }) => kind === "folder" && name !== frozen);
  const inside = await Promise.all(subfolders.map(({ name }) => entriesIn(folder, `${name}/`)));
  const entries = [...top.filter(({ kind }) => kind !== "folder"), ...inside.flat()];
  const broken = entries.filter(({ kind }) => kind === "broken link");
  if (broken.length > 0) {
    const say = async ({ name }: Entry) =>
      `${name} is a link to ${await readlink(join(folder, name))}, where nothing is.`;
    throw new Error((await Promise.all(broken.map(say))).join(" "));
  }
  const names = entries
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

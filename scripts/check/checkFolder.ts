import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type CheckedAtlas, checkAtlas } from "#domain/check/checkAtlas.ts";
import { report } from "#domain/check/report.ts";
import { datedAtlas } from "#publish/publishAtlas.ts";
import { versionFaults } from "#publish/versions/versionFaults.ts";
import { knownAreas } from "../build/loadAtlas.ts";
import { readAtlasFolder } from "../build/readAtlasFolder.ts";
import { frozenTexts } from "../build/readVersions.ts";

const usual = join("data", "movements-2019");
const usage =
  "npm run check:data                        checks data/movements-2019\n" +
  "npm run check:data -- path/to/atlas       checks another folder\n" +
  "npm run check:data -- --warnings          lists every warning";

export interface Outcome {
  readonly text: string;
  readonly isFaultless: boolean;
}

const refusal = (text: string): Outcome => ({ text, isFaultless: false });

/** Why a folder cannot be an atlas, or null. */
async function whyNoFolder(folder: string): Promise<string | null> {
  try {
    const found = await stat(folder);
    return found.isDirectory() ? null : `${folder} is a file. Name the folder that the atlas’s files are in.`;
  } catch {
    return `There is no folder ${folder}.\n\n${usage}`;
  }
}

/** Where the reader called from, and where the project is. */
interface Places {
  readonly from: string;
  readonly root: string;
}

/** What was found, with what is wrong with the frozen versions; an atlas with faults has other worries first. */
function withVersions(checked: CheckedAtlas, frozen: ReadonlyMap<string, string>): CheckedAtlas {
  const { atlas, faults } = checked;
  if (!atlas || faults.length > 0) return checked;
  return { ...checked, faults: versionFaults(datedAtlas(atlas), frozen) };
}

/** Checks the folder that the arguments name, and says in words what it found. */
export async function checkFolder(words: readonly string[], { from, root }: Places): Promise<Outcome> {
  const unknown = words.find((word) => word.startsWith("-") && word !== "--warnings" && word !== "--help");
  const folders = words.filter((word) => !word.startsWith("-"));
  if (unknown !== undefined) return refusal(`There is no option ${unknown}.\n\n${usage}`);
  if (words.includes("--help")) return { text: usage, isFaultless: true };
  if (folders.length > 1) return refusal(`Name one folder; these are ${folders.length}.\n\n${usage}`);
  const [named] = folders;
  const folder = named === undefined ? join(root, usual) : resolve(from, named);
  const reason = await whyNoFolder(folder);
  if (reason !== null) return refusal(reason);
  try {
    const checked = withVersions(
      checkAtlas(await readAtlasFolder(folder), { areas: await knownAreas(root) }),
      await frozenTexts(folder),
    );
    const text = report(named ?? relative(root, folder), checked, words.includes("--warnings"));
    return { text, isFaultless: checked.faults.length === 0 };
  } catch (error) {
    return refusal(`${folder} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

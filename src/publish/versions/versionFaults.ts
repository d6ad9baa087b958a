import { type Fault, fileFault } from "#domain/check/fault.ts";
import type { WholeAtlas } from "#domain/publishedAtlas.ts";
import { frozenText } from "./frozenVersion.ts";

function versionIn(text: string): unknown {
  try {
    return JSON.parse(text)?.about?.version;
  } catch {
    return null;
  }
}

/**
 * What is wrong with the frozen versions of an atlas.
 * @param frozen texts of the files in `versions/`, by version.
 */
export function versionFaults(atlas: WholeAtlas, frozen: ReadonlyMap<string, string>): Fault[] {
  const { changelog, version } = atlas.about;
  const fileOf = (of: string) => `versions/${of}.json`;
  const misnamed = [...frozen]
    .filter(([name, text]) => versionIn(text) !== name)
    .map(([name]) => fileFault(fileOf(name), `The file does not hold version ${name} of an atlas.`));
  const unkept = changelog
    .filter((entry) => entry.version !== version && !frozen.has(entry.version))
    .map((entry) =>
      fileFault(
        fileOf(entry.version),
        `The changelog tells of version ${entry.version}, but its file is missing: addresses that ask for it lead nowhere.`,
      ),
    );
  const published = frozen.get(version);
  const isChanged = published !== undefined && published !== frozenText(atlas);
  const changed = fileFault(
    "atlas.json",
    `The data differ from version ${version}, which is published and never changes. Give them a new version, and say in the changelog what changed.`,
  );
  return [...misnamed, ...unkept, ...(isChanged ? [changed] : [])];
}

import type { Atlas, Translation } from "../schema/atlas.ts";
import { about, translation } from "../schema/atlas.ts";
import { type Story, story } from "../schema/story.ts";
import type { AtlasFiles } from "./atlasFiles.ts";
import type { Draft } from "./draft.ts";
import { type Fault, fileFault } from "./fault.ts";
import {
  aboutFile,
  type ListKey,
  listFiles,
  listKeys,
  requiredFiles,
  storyFile,
  storyFilePattern,
  translationFilePattern,
} from "./fileKinds.ts";
import { didYouMean } from "./nearestName.ts";
import { Reading } from "./reading.ts";

type Lists = Pick<Atlas, ListKey>;

const isExpected = (name: string) =>
  requiredFiles.includes(name) || storyFilePattern.test(name) || translationFilePattern.test(name);

/** Files that should be there and are not, and files that should not. */
function misnamed(files: AtlasFiles): Fault[] {
  const missing = requiredFiles.filter((name) => !files.has(name));
  const unexpected = [...files.keys()].filter((name) => !isExpected(name));
  return [
    ...missing.map((name) =>
      fileFault(
        name,
        `The file is missing. ${name === aboutFile.file ? "It says what the atlas is." : "Where there is nothing to list, it holds [] and nothing else."}`,
      ),
    ),
    ...unexpected.map((name) =>
      fileFault(
        name,
        `An atlas has no file of this name.${didYouMean(name, missing.length > 0 ? missing : requiredFiles)} Stories are in stories/, translations in i18n/.`,
      ),
    ),
  ];
}

function readLists(reading: Reading): { lists: Lists; written: Draft["written"] } {
  const all = listKeys.map((key) => [key, reading.list(listFiles[key].schema, listFiles[key].file)] as const);
  return {
    lists: Object.fromEntries(all.map(([key, { items }]) => [key, items])) as unknown as Lists,
    written: Object.fromEntries(all.map(([key, { ids }]) => [key, ids])) as Record<ListKey, string[]>,
  };
}

/** A story's file bears its id, so that an editor finds it. */
function readStories(reading: Reading, names: readonly string[]): Story[] {
  return names.flatMap((name) => {
    const id = storyFilePattern.exec(name)?.groups?.id;
    const [read] = id === undefined ? [] : reading.one(story, name);
    if (!read || read.id === id) return read ?? [];
    const message = `The story’s id is “${read.id}”, so its file should be ${storyFile(read.id)}.`;
    reading.refuse([{ file: name, id: read.id, field: "id", message }]);
    return [];
  });
}

function readTranslations(reading: Reading, names: readonly string[]): Record<string, Translation> {
  const entries = names.flatMap((name) => {
    const language = translationFilePattern.exec(name)?.groups?.language;
    return language === undefined ? [] : reading.one(translation, name).map((texts) => [language, texts]);
  });
  return Object.fromEntries(entries);
}

/** Reads all files of an atlas as far as they can be read. */
export function readDraft(
  files: AtlasFiles,
  areas: ReadonlySet<string>,
): { readonly draft: Draft; readonly faults: readonly Fault[] } {
  const reading = new Reading(files);
  reading.refuse(misnamed(files));
  const names = [...files.keys()].sort();
  const { lists, written } = readLists(reading);
  const draft: Draft = {
    ...lists,
    about: reading.one(about, aboutFile.file)[0] ?? null,
    stories: readStories(reading, names),
    translations: readTranslations(reading, names),
    written,
    broken: reading.broken,
    areas,
  };
  return { draft, faults: reading.faults };
}

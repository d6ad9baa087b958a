import type { AtlasFiles } from "#domain/check/atlasFiles.ts";
import { listFiles, listKeys, storyFile, translationFile } from "#domain/check/fileKinds.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import { writtenAtlas } from "../domain/handMadeAtlas.ts";

/** The files that an editor would have written for an atlas. */
export function filesOfAtlas(given: Partial<Atlas> = {}): AtlasFiles {
  const atlas = writtenAtlas(given);
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  return new Map([
    ["atlas.json", text(atlas.about)],
    ...listKeys.map((key) => [listFiles[key].file, text(atlas[key])] as const),
    ...atlas.stories.map((story) => [storyFile(story.id), text(story)] as const),
    ...Object.entries(atlas.translations).map(([tag, texts]) => [translationFile(tag), text(texts)] as const),
  ]);
}

const smallest = filesOfAtlas();

/** The same files, with one of them written otherwise; null takes it away. */
export function withFile(name: string, text: string | null, files: AtlasFiles = smallest): AtlasFiles {
  const changed = new Map(files);
  if (text === null) changed.delete(name);
  else changed.set(name, text);
  return changed;
}

import type { GenericSchema } from "valibot";
import { type Atlas, difference, layer, notFound, relation } from "../schema/atlas.ts";
import { claim } from "../schema/claim.ts";
import { place } from "../schema/place.ts";
import { outlet, source, speaker } from "../schema/source.ts";
import { statement } from "../schema/statement.ts";

export interface ListFile {
  readonly file: string;
  readonly noun: string;
  readonly schema: GenericSchema;
}

/** The parts of an atlas that are lists, each in a file of its own. */
export type ListKey = keyof Omit<Atlas, "about" | "stories" | "translations">;

export const listFiles: Readonly<Record<ListKey, ListFile>> = {
  layers: { file: "layers.json", noun: "layer", schema: layer },
  places: { file: "places.json", noun: "place", schema: place },
  outlets: { file: "outlets.json", noun: "outlet", schema: outlet },
  speakers: { file: "speakers.json", noun: "speaker", schema: speaker },
  sources: { file: "sources.json", noun: "source", schema: source },
  claims: { file: "claims.json", noun: "claim", schema: claim },
  statements: { file: "statements.json", noun: "statement", schema: statement },
  relations: { file: "relations.json", noun: "relation", schema: relation },
  differences: { file: "differences.json", noun: "difference", schema: difference },
  notFound: { file: "not-found.json", noun: "entry", schema: notFound },
};
export const listKeys = Object.keys(listFiles) as ListKey[];

export const aboutFile = { file: "atlas.json" } as const;

export const storyFile = (id: string) => `stories/${id}.json`;
export const translationFile = (language: string) => `i18n/${language}.json`;

export const storyFilePattern = /^stories\/(?<id>[^/]+)\.json$/u;
export const translationFilePattern = /^i18n\/(?<language>[^/]+)\.json$/u;

/** The files that every atlas has. */
export const requiredFiles = [aboutFile.file, ...listKeys.map((key) => listFiles[key].file)];

/** What one entry of a file is called. */
export function nounOf(file: string): string {
  const list = listKeys.map((key) => listFiles[key]).find((each) => each.file === file);
  if (list) return list.noun;
  return storyFilePattern.test(file) ? "story" : "entry";
}

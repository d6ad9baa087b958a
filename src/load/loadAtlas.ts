import { type AtlasIndex, indexAtlas } from "#domain/atlasIndex.ts";
import { type ClaimFacts, wholeFacts } from "#domain/claimFacts.ts";
import { type OpeningAtlas, type OpeningFile, readOpening } from "#domain/openingAtlas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { fetchJson } from "./fetchJson.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

export interface AtlasInUse {
  readonly index: AtlasIndex;
  readonly facts: readonly ClaimFacts[];
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Loads `data/<name>/opening.json`, what the first view shows; never throws. */
export async function loadOpening(root: URL, name: string, isAgain = false): Promise<Loaded<OpeningAtlas>> {
  const file = `data/${name}/opening.json`;
  const json = await fetchJson(root, file, isAgain);
  if (json.kind === "failed") return json;
  try {
    return loaded(readOpening(json.value as OpeningFile));
  } catch (error) {
    return failed({ kind: "misshapen", file, where: "", detail: detailOf(error), others: 0 });
  }
}

/**
 * Loads `data/<name>/atlas.json` below the site's root; never throws. The build has checked the file whose facts are
 * known already: its shape is not checked again.
 * @param opening what the first view is made of, perhaps on its way.
 */
export async function loadAtlas(
  root: URL,
  name: string,
  opening: Promise<Pick<OpeningAtlas, "about" | "facts">>,
  isAgain = false,
): Promise<Loaded<AtlasInUse>> {
  const file = `data/${name}/atlas.json`;
  const json = await fetchJson(root, file, isAgain);
  if (json.kind === "failed") return json;
  const { about, facts } = await opening;
  try {
    const atlas = json.value as PublishedAtlas;
    if (atlas.about.version !== about.version) return failed({ kind: "renewed", file });
    const index = indexAtlas(atlas);
    return loaded({ index, facts: facts.map((one) => wholeFacts(index, one)) });
  } catch (error) {
    return failed({ kind: "broken-link", file, detail: detailOf(error) });
  }
}

import * as v from "valibot";
import { type Story, story } from "#domain/schema/story.ts";
import { wayTo } from "./atlasShape.ts";
import { fetchJson } from "./fetchJson.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** Loads and checks `data/<name>/stories/<id>.json` below the site's root; never throws. */
export async function loadStory(root: URL, name: string, id: string): Promise<Loaded<Story>> {
  const file = `data/${name}/stories/${id}.json`;
  const json = await fetchJson(root, file);
  if (json.kind === "failed") return json;
  const result = v.safeParse(story, json.value);
  if (result.success) return loaded(result.output);
  const [first, ...others] = result.issues;
  const fault = { where: wayTo(first), detail: first.message, others: others.length };
  return failed({ kind: "misshapen", file, ...fault });
}

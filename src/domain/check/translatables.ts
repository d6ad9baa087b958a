import type { About } from "../schema/atlas.ts";
import type { Draft } from "./draft.ts";
import { type ListKey, listFiles } from "./fileKinds.ts";
import { textsOf } from "./textsOf.ts";

/** The texts of a thing by their field. */
export type Translatable = ReadonlyMap<string, string>;

/** Files whose things have ids and texts of ours, and the fields that a reader meets first. */
const kinds = {
  layers: ["title", "summary"],
  places: [],
  outlets: [],
  speakers: ["office"],
  sources: [],
  claims: ["that"],
  statements: ["says"],
  differences: [],
} as const satisfies Partial<Record<ListKey, readonly string[]>>;

const textMap = (thing: unknown): Translatable =>
  new Map(textsOf(thing).map(({ field, text }) => [field, text]));

interface Named {
  readonly id: string;
}

const nameOf = (key: ListKey) => listFiles[key].file.replace(/\.json$/u, "");

type Things = ReadonlyMap<string, Translatable>;

const thingMap = (things: readonly Named[]): Things =>
  new Map(things.map((thing) => [thing.id, textMap(thing)]));

/** Everything that can be translated: by kind (the name of its file), id and field. */
export function translatables(draft: Draft): ReadonlyMap<string, Things> {
  return new Map([
    ["atlas", thingMap(draft.about ? [draft.about] : [])],
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).map(
      (key) => [nameOf(key), thingMap(draft[key])] as const,
    ),
    ["stories", thingMap(draft.stories)],
  ]);
}

/** What a reader of another language would miss first. */
export function neededIn(draft: Draft, about: About): readonly { kind: string; id: string; field: string }[] {
  return [
    ...["title", "summary"].map((field) => ({ kind: "atlas", id: about.id, field })),
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((key) =>
      draft[key].flatMap(({ id }) => kinds[key].map((field) => ({ kind: nameOf(key), id, field }))),
    ),
    ...draft.stories.flatMap(({ id }) =>
      ["title", "summary"].map((field) => ({ kind: "stories", id, field })),
    ),
  ];
}

import type { PublishedAtlas } from "./publishedAtlas.ts";
import type { Layer } from "./schema/atlas.ts";
import type { Claim } from "./schema/claim.ts";
import type { Place } from "./schema/place.ts";
import type { Outlet, Source, Speaker } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";

/** An atlas whose parts can be looked up by id. */
export interface AtlasIndex {
  readonly atlas: PublishedAtlas;
  readonly layers: ReadonlyMap<string, Layer>;
  readonly places: ReadonlyMap<string, Place>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Statements of each claim, oldest first as the atlas lists them. */
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));

export function indexAtlas(atlas: PublishedAtlas): AtlasIndex {
  const statementsOf = new Map<string, Statement[]>(atlas.claims.map(({ id }) => [id, []]));
  for (const statement of atlas.statements) statementsOf.get(statement.claim)?.push(statement);
  return {
    atlas,
    layers: byId(atlas.layers),
    places: byId(atlas.places),
    outlets: byId(atlas.outlets),
    speakers: byId(atlas.speakers),
    sources: byId(atlas.sources),
    claims: byId(atlas.claims),
    statements: byId(atlas.statements),
    statementsOf,
  };
}

/** What an id leads to. The checker has made sure that it leads somewhere; anything else is a mistake of ours. */
export function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const item = map.get(id);
  if (item === undefined) throw new Error(`The atlas has nothing with the id "${id}".`);
  return item;
}

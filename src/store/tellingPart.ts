import type { AtlasIndex } from "#domain/atlasIndex.ts";
import { tellingIds } from "#domain/tellings.ts";
import { single } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";

/** As told by whom the map draws the open claim, held to what the atlas has. */
export function tellingPart(index: AtlasIndex): QueryPart<{ telling: string | null }> {
  const known = tellingIds(index);
  return {
    codecs: {
      telling: single<string | null>("telling", null, (text) => (known.has(text) ? text : undefined), String),
    },
    nothing: { telling: null },
    choose: ({ telling }) => ({ telling }),
    take: ({ telling }) => ({ telling }),
  };
}

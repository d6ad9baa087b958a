import type { AtlasShown } from "#load/atlasShown.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { restore } from "#store/actions.ts";
import type { Known } from "#store/codec.ts";
import { comparePart } from "#store/comparePart.ts";
import { syncPart } from "#store/queryPart.ts";
import { rulePart } from "#store/rulePart.ts";
import { sourcePart } from "#store/sourcePart.ts";
import { syncAddress } from "#store/syncAddress.ts";
import { tellingPart } from "#store/tellingPart.ts";
import { themePart } from "#store/themePart.ts";
import { timePart } from "#store/timePart.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { siteRoot } from "./siteRoot.ts";

const knownOf = ({ index: { atlas } }: AtlasInUse): Known => ({
  claims: atlas.claims.map(({ id }) => id),
  layers: atlas.layers.map(({ id }) => id),
  paragraphs: atlas.about.article.paragraphs.map(({ number }) => number),
});

/** Keeps the address of a page and what is chosen on it the same. Answers how to end it. */
export function syncPage(page: SitePage, { atlas, version }: AtlasShown): () => void {
  restore({ version: version.kind === "pinned" ? atlas.index.atlas.about.version : null });
  const ends =
    page === "explore"
      ? [
          syncAddress(siteRoot, knownOf(atlas)),
          syncPart(timePart),
          syncPart(comparePart(atlas.index.atlas)),
          syncPart(tellingPart(atlas.index)),
        ]
      : [syncPart(themePart)];
  if (page === "sources") ends.push(syncPart(sourcePart(atlas.index.atlas)));
  ends.push(syncPart(rulePart(atlas.index.atlas)));
  return () => {
    for (const end of ends) end();
  };
}

import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { restore } from "#store/actions.ts";
import type { Known } from "#store/codec.ts";
import { comparePart } from "#store/comparePart.ts";
import { syncPart } from "#store/queryPart.ts";
import { rulePart } from "#store/rulePart.ts";
import { sourcePart } from "#store/sourcePart.ts";
import { store } from "#store/store.ts";
import { strayPieces } from "#store/strayPieces.ts";
import { syncAddress } from "#store/syncAddress.ts";
import { tellingPart } from "#store/tellingPart.ts";
import { themePart } from "#store/themePart.ts";
import { timePart } from "#store/timePart.ts";
import type { SitePage } from "#ui/kit/sitePages.ts";
import type { SiteAtlas } from "./askedVersion.ts";
import { siteRoot } from "./siteRoot.ts";

const knownOf = ({ about, facts, layers }: OpeningAtlas): Known => ({
  claims: facts.map(({ claim }) => claim.id),
  layers: [...layers.keys()],
  paragraphs: about.article.paragraphs.map(({ number }) => number),
});

/**
 * Keeps the address of a page and what is chosen on it the same. What names sources or statements is read as soon as
 * the whole atlas is there; until then it stays in the address as it is.
 */
export async function syncPage(page: SitePage, { opening, whole, version }: SiteAtlas): Promise<void> {
  restore({ version: version.kind === "pinned" ? opening.about.version : null });
  if (page === "explore") {
    syncAddress(siteRoot, knownOf(opening));
    syncPart(timePart);
  } else syncPart(themePart);
  const stray = strayPieces(new URL(window.location.href).searchParams, opening.about.languages);
  restore({ badPieces: [...store.getState().badPieces, ...stray] });
  const { index } = await whole.atlas;
  const { atlas } = index;
  if (page === "explore") {
    syncPart(comparePart(atlas));
    syncPart(tellingPart(index));
  }
  if (page === "sources") syncPart(sourcePart(atlas));
  syncPart(rulePart(atlas));
}

import { type OpeningAtlas, openingOf } from "#domain/openingAtlas.ts";
import type { VersionStanding } from "#load/atlasShown.ts";
import { versionKey } from "#store/pageQuery.ts";
import { siteRoot } from "./siteRoot.ts";
import { type WholeAtlas, wholeAtOnce } from "./wholeAtlas.ts";

/** The atlas that a page shows, and in which version. */
export interface SiteAtlas {
  readonly opening: OpeningAtlas;
  readonly whole: WholeAtlas;
  readonly version: VersionStanding;
}

/** The version that this page's address asks for. It is read once: another one is another page. */
const asked = new URL(window.location.href).searchParams.get(versionKey);

/** The atlas in the version that the address asks for. Another than the newest is loaded whole. */
export async function askedVersion(opening: Promise<OpeningAtlas>, newest: WholeAtlas): Promise<SiteAtlas> {
  if (!asked) return { opening: await opening, whole: newest, version: { kind: "newest" } };
  const [atlas, { loadVersion }] = await Promise.all([newest.atlas, import("#load/loadVersion.ts")]);
  const shown = await loadVersion(siteRoot, atlas, asked);
  return {
    opening: openingOf(shown.atlas.index, shown.atlas.facts),
    whole: wholeAtOnce(shown.atlas),
    version: shown.version,
  };
}

import { type AtlasShown, asNewest } from "#load/atlasShown.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { versionKey } from "#store/pageQuery.ts";
import { siteRoot } from "./siteRoot.ts";

/** The version that this page's address asks for. It is read once: another one is another page. */
const asked = new URL(window.location.href).searchParams.get(versionKey);

/** The atlas in the version that the address asks for. */
export async function askedVersion(newest: AtlasInUse): Promise<AtlasShown> {
  if (!asked) return asNewest(newest);
  const { loadVersion } = await import("#load/loadVersion.ts");
  return loadVersion(siteRoot, newest, asked);
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { columnMeanings } from "#messages/en/columnMeanings.ts";
import { en } from "#messages/en.ts";
import { citeFiles } from "#publish/citation/citeFiles.ts";
import { exchangeFiles } from "#publish/exchange/exchangeFiles.ts";
import { changeFeed } from "#publish/feeds/changeFeed.ts";
import { robots, siteMap } from "#publish/feeds/siteMap.ts";
import { claimOembed } from "#publish/oembed/claimOembed.ts";
import type { PublishedFile } from "#publish/pageHead.ts";
import { siteAddress } from "#publish/siteAddress.ts";
import { stepPictures } from "#publish/story/stepPictures.ts";
import { atlasName } from "./atlasFiles.ts";
import { type BuiltAtlas, loadAtlas } from "./loadAtlas.ts";
import { readVersions } from "./readVersions.ts";
import { socialPictures } from "./socialPictures.ts";

/** All that lies beside the pages for other programs, save the pictures. */
function textFiles({ atlas, areas }: BuiltAtlas, site: string | null): PublishedFile[] {
  const index = indexAtlas(atlas);
  const oembeds = claimFacts(index).map((facts) => ({
    fileName: `c/${facts.claim.id}/oembed.json`,
    source: JSON.stringify(claimOembed(index, facts, en, site)),
  }));
  const absolute = site
    ? [
        { fileName: "sitemap.xml", source: siteMap(atlas, site) },
        { fileName: "robots.txt", source: robots(site) },
      ]
    : [];
  return [
    ...exchangeFiles(atlas, parseAreas(areas), en, columnMeanings, site),
    ...citeFiles(atlas, en, site),
    ...oembeds,
    { fileName: "feed.xml", source: changeFeed(atlas, en, site) },
    ...absolute,
  ];
}

const noAddress =
  "SITE_URL is not set: canonical addresses, Open Graph pictures, oEmbed links, sitemap.xml and robots.txt are left out.";

const unfrozen = (version: string) =>
  `Version ${version} of the data is not frozen yet: before this build goes out, run "npm run publish:version" and commit its file.`;

/** Publishes what other programs read: downloads, citations, feed, oEmbed, social pictures, older versions. */
export function publishedFiles(): Plugin {
  let root = "";
  return {
    name: "claimlines:published-files",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const site = siteAddress(process.env.SITE_URL);
      if (site === null) this.warn(noAddress);
      const built = await loadAtlas(root, atlasName);
      const versions = await readVersions(root, atlasName);
      const { version } = built.atlas.about;
      if (!versions.some(({ fileName }) => fileName.endsWith(`/${version}.json`)))
        this.warn(unfrozen(version));
      const files = [...textFiles(built, site), ...versions];
      for (const file of files) this.emitFile({ type: "asset", ...file });
      const overview = JSON.parse(await readFile(join(root, "public", "geo", "overview.json"), "utf8"));
      const material = { ...built, areas: parseAreas(built.areas), overview };
      for (const file of stepPictures(material, en)) this.emitFile({ type: "asset", ...file });
      for (const file of await socialPictures(root, material)) this.emitFile({ type: "asset", ...file });
    },
  };
}

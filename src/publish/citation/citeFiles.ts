import { indexAtlas } from "#domain/atlasIndex.ts";
import { bibtex } from "#domain/citation/bibtex.ts";
import type { Cited } from "#domain/citation/cited.ts";
import { cslJson } from "#domain/citation/cslJson.ts";
import { ris } from "#domain/citation/ris.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { citedAtlas, citedClaim } from "#messages/citedParts.ts";
import type { Messages } from "#messages/messages.ts";
import type { PublishedFile } from "../pageHead.ts";

const formats = (folder: string, cited: Cited): PublishedFile[] => [
  { fileName: `${folder}cite.json`, source: cslJson(cited) },
  { fileName: `${folder}cite.bib`, source: bibtex(cited) },
  { fileName: `${folder}cite.ris`, source: ris(cited) },
];

/** Citations of every claim beside its page, and of the atlas beside its data: CSL-JSON, BibTeX, RIS. */
export function citeFiles(atlas: PublishedAtlas, messages: Messages, site: string | null): PublishedFile[] {
  const index = indexAtlas(atlas);
  const occasion = { site, accessed: null, version: null };
  const claims = claimFacts(index).flatMap((facts) =>
    formats(`c/${facts.claim.id}/`, citedClaim(index, facts, messages, occasion)),
  );
  return [...claims, ...formats(`data/${atlas.about.id}/`, citedAtlas(index, messages, occasion))];
}

import type { WholeAtlas } from "#domain/publishedAtlas.ts";
import type { PublishedFile } from "../pageHead.ts";

/** Where the frozen versions of an atlas lie, below the project and below the site alike. */
export const versionsFolder = (atlas: string) => `data/${atlas}/versions`;

/** A version as its file holds it. */
export const frozenText = (atlas: WholeAtlas) => `${JSON.stringify(atlas)}
`;

/**
 * The file of an atlas's current version, which never changes again: `data/<atlas>/versions/<version>.json`.
 * @param published what that file holds already; null where it is not there.
 * @throws where the changelog does not tell of the version, or the version is out with other content.
 */
export function frozenVersion(atlas: WholeAtlas, published: string | null): PublishedFile {
  const { changelog, id, version } = atlas.about;
  const told = changelog.find((entry) => entry.version === version);
  if (!told || told.changes.length === 0) {
    throw new Error(
      `data/${id}/atlas.json: the changelog says nothing of version ${version}. Add what changed, with its day.`,
    );
  }
  const source = frozenText(atlas);
  if (published !== null && published !== source) {
    throw new Error(
      `Version ${version} is published with other content, and others may have frozen it. Give data/${id}/atlas.json a new version.`,
    );
  }
  return { fileName: `${versionsFolder(id)}/${version}.json`, source };
}

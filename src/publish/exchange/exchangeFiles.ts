import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { claimCollection } from "#domain/exchange/claimCollection.ts";
import type { StatementColumn } from "#domain/exchange/statementColumns.ts";
import { statementDictionary, statementTable } from "#domain/exchange/statementTable.ts";
import type { Areas } from "#domain/marks/areas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { exchangeWords } from "#messages/exchangeWords.ts";
import type { Messages } from "#messages/messages.ts";
import type { PublishedFile } from "../pageHead.ts";

/**
 * The whole atlas for other programs, in `data/<atlas>/`: GeoJSON in the profile of Linked Places, and its statements
 * as CSV with a data dictionary.
 * @param site the site's absolute root, or null: the claims' ids are then relative to it.
 */
export function exchangeFiles(
  atlas: PublishedAtlas,
  areas: Areas,
  messages: Messages,
  meanings: Readonly<Record<StatementColumn, string>>,
  site: string | null,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  const material = { index, facts: claimFacts(index), words: exchangeWords(messages), site: site ?? "" };
  const folder = `data/${atlas.about.id}/`;
  return [
    { fileName: `${folder}claims.geojson`, source: JSON.stringify(claimCollection(material, areas)) },
    { fileName: `${folder}statements.csv`, source: statementTable(material) },
    { fileName: `${folder}statements.dictionary.csv`, source: statementDictionary(meanings) },
  ];
}

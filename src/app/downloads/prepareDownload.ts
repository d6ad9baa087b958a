import { claimCollection, type ExchangeMaterial } from "#domain/exchange/claimCollection.ts";
import { statementDictionary, statementTable } from "#domain/exchange/statementTable.ts";
import { loadAreas } from "#load/loadAreas.ts";
import { columnMeanings } from "#messages/en/columnMeanings.ts";
import { exchangeWords } from "#messages/exchangeWords.ts";
import { type Download, pictureWidths } from "#ui/download/downloadFormats.ts";
import { pngOf } from "#ui/download/pngOf.ts";
import type { SavedFile } from "#ui/kit/saveFile.ts";
import { type DownloadMatter, given } from "./downloadMatter.ts";
import { viewSvg } from "./viewSvg.ts";

/** A name that says what data it is, and nothing of what they claim. */
function nameOf({ day, index }: DownloadMatter, what: string, count = index.claims.size): string {
  const { about } = index.atlas;
  const part = count < index.claims.size ? `-${count}-of-${index.claims.size}` : "";
  return `claimlines-${about.id}-${about.version}${part}-${day}-${what}`;
}

/**
 * Makes a file from what the page has loaded.
 * @throws where something that it needs cannot be loaded or drawn.
 */
export async function prepareDownload(matter: DownloadMatter, wanted: Download): Promise<SavedFile> {
  const { facts, index, messages, root } = matter;
  const material: ExchangeMaterial = { index, facts, words: exchangeWords(messages), site: root.href };
  switch (wanted.format) {
    case "geojson": {
      const areas = given(await loadAreas(root, index.atlas.about.id));
      const content = JSON.stringify(claimCollection(material, areas));
      return { name: nameOf(matter, "claims.geojson", facts.length), content, type: "application/geo+json" };
    }
    case "csv":
      return {
        name: nameOf(matter, "statements.csv", facts.length),
        content: statementTable(material),
        type: "text/csv",
      };
    case "dictionary":
      return {
        name: nameOf(matter, "statements.dictionary.csv"),
        content: statementDictionary(columnMeanings),
        type: "text/csv",
      };
    case "json":
      return {
        name: nameOf(matter, "atlas.json"),
        content: JSON.stringify(index.atlas),
        type: "application/json",
      };
    case "svg":
      return {
        name: nameOf(matter, "map.svg", facts.length),
        content: await viewSvg(matter, pictureWidths.own),
        type: "image/svg+xml",
      };
    case "png":
      return {
        name: nameOf(matter, `map-${wanted.width}px.png`, facts.length),
        content: await pngOf(await viewSvg(matter, wanted.width), wanted.width),
        type: "image/png",
      };
  }
}

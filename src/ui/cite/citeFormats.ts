import { bibtex } from "#domain/citation/bibtex.ts";
import type { Cited } from "#domain/citation/cited.ts";
import { cslJson } from "#domain/citation/cslJson.ts";
import { ris } from "#domain/citation/ris.ts";
import type { Messages } from "#messages/messages.ts";

export const citeFormats = ["apa", "chicago", "mla", "bibtex", "ris", "csl"] as const;
export type CiteFormat = (typeof citeFormats)[number];

const written = { bibtex, ris, csl: cslJson } as const;
const files = {
  bibtex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  csl: ["json", "application/vnd.citationstyles.csl+json"],
} as const;

const isProse = (format: CiteFormat): format is keyof Messages["cite"]["prose"] => !(format in files);

/** The name of a format, as its answer has it. */
export const formatName = (format: CiteFormat, { cite }: Messages) =>
  isProse(format) ? cite.styles[format] : cite.formats[format];

/** A citation as text in a format. */
export const citationText = (cited: Cited, format: CiteFormat, { cite }: Messages) =>
  isProse(format) ? cite.prose[format](cited) : written[format](cited);

/** The name of its file, which states nothing, and its media type. */
export function citationFile({ key }: Cited, format: CiteFormat): { name: string; type: string } {
  const [ending, type] = isProse(format) ? (["txt", "text/plain"] as const) : files[format];
  return { name: `${key}.${ending}`, type };
}

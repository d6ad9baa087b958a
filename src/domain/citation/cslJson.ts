import type { Cited } from "./cited.ts";

type DateParts = { readonly "date-parts": readonly [readonly number[]] };

/** An item of CSL-JSON (csl-data.json 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "dataset";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly version: string;
  readonly issued: DateParts;
  readonly language: string;
  readonly note: string;
  readonly "container-title"?: string;
  readonly accessed?: DateParts;
  readonly URL?: string;
}

const dateParts = (isoDay: string): DateParts => ({ "date-parts": [isoDay.split("-").map(Number)] });

export function cslItem(cited: Cited): CslItem {
  const { accessed, author, container, issued, key, kind, language, note, publisher, title, url, version } =
    cited;
  return {
    id: key,
    type: kind === "atlas" ? "dataset" : "webpage",
    title,
    author: [{ literal: author }],
    ...(container === null ? {} : { "container-title": container }),
    publisher,
    version,
    issued: dateParts(issued),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    ...(url === null ? {} : { URL: url }),
    language,
    note,
  };
}

/** A citation as a CSL-JSON file: a list with one item, as reference managers import it. */
export const cslJson = (cited: Cited) => `${JSON.stringify([cslItem(cited)], null, 2)}\n`;

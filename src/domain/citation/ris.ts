import type { Cited } from "./cited.ts";

/** A field of RIS ends with its line. */
const risText = (text: string) => text.replace(/\s+/gu, " ").trim();
const risDay = (isoDay: string) => isoDay.replaceAll("-", "/");

/** A citation as a RIS record (tags as Zotero, EndNote and Mendeley read them; CRLF). */
export function ris(cited: Cited): string {
  const { accessed, author, container, issued, key, kind, language, note, publisher, title, url, version } =
    cited;
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", kind === "atlas" ? "DATA" : "ELEC"],
    ["ID", key],
    // The comma says that it is one name, and not a family's.
    ["AU", `${author},`],
    ["TI", title],
    ["T2", container],
    ["PB", publisher],
    ["ET", version],
    ["PY", issued.slice(0, 4)],
    ["DA", risDay(issued)],
    ["Y2", accessed && risDay(accessed)],
    ["UR", url],
    ["LA", language],
    ["N1", note],
    ["ER", ""],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${risText(value)}\r\n`]))
    .join("");
}

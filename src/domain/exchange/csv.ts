/** What a spreadsheet may take for the beginning of a formula; full-width signs too (OWASP, CSV injection). */
const formula = "[=+\\-@＝＋－＠]";

/**
 * Where a cell may begin: at the start of a text, and after what separates cells in some country's settings, since
 * such a spreadsheet cuts a text there.
 */
const opening = `(^|[,;\\t\\r\\n])(["\\s]*)`;
const bare = new RegExp(`${opening}('*)(?=${formula})`, "gu");
const guarded = new RegExp(`${opening}'('*)(?=${formula})`, "gu");

/** A text that no spreadsheet runs: an apostrophe before what could start a formula. `restored` takes it back. */
export function defused(text: string): string {
  const inside = text.replace(bare, "$1$2'$3");
  return /^'*[\t\r\n]/u.test(inside) ? `'${inside}` : inside;
}

/** What `defused` was given. */
export function restored(cell: string): string {
  const inside = /^'+[\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
  return inside.replace(guarded, "$1$2$3");
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Spreadsheets take a file without it for one in an old encoding of their own. */
const byteOrderMark = "\uFEFF";

/** A table as CSV (RFC 4180: CRLF, every cell in quotation marks) in UTF-8 with a byte order mark, safe to open. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return (
    byteOrderMark + rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(",")}\r\n`).join("")
  );
}

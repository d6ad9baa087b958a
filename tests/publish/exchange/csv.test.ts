import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, defused, restored } from "#domain/exchange/csv.ts";
import { statementColumnNames } from "#domain/exchange/statementColumns.ts";
import { columnMeanings } from "#messages/en/columnMeanings.ts";
import { en } from "#messages/en.ts";
import { exchangeFiles } from "#publish/exchange/exchangeFiles.ts";
import { builtAtlas, site } from "../builtAtlas.ts";

const { areas, atlas } = await builtAtlas();
const [, table, dictionary] = exchangeFiles(atlas, areas, en, columnMeanings, site);
const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
const rows = read(table?.source ?? "").map((row) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, restored(cell)])),
);
const orNull = (cell: string | undefined) => (cell ? cell : null);

/** A statement as the table tells it. */
function statementIn(row: Record<string, string>) {
  const { quote_source: source, relays_statement: statement } = row;
  return {
    id: row.statement,
    claim: row.claim,
    speaker: row.speaker,
    stance: row.stance,
    said: { date: row.said, basis: orNull(row.said_basis) },
    medium: row.medium,
    says: row.says,
    reports: JSON.parse(row.reports_json ?? ""),
    relays: statement ? { statement, basis: { kind: row.relays_basis, reason: row.relays_reason } } : null,
    changed: row.changed_from ? { from: row.changed_from, to: row.changed_to } : null,
    quote: source
      ? {
          source,
          exact: row.quote,
          prefix: orNull(row.quote_prefix),
          suffix: orNull(row.quote_suffix),
          lang: row.quote_language,
          translation: orNull(row.quote_translation),
        }
      : null,
    versions: JSON.parse(row.versions_json ?? ""),
    interest: { kind: row.interest, reason: row.interest_reason },
    note: orNull(row.note),
  };
}

describe("the statements as CSV", () => {
  it("read back by a library are the same statements", () => {
    const told = new Map(rows.map((row) => [row.statement, statementIn(row)]));
    expect(atlas.statements.map(({ id }) => told.get(id))).toEqual(atlas.statements);
  });

  it("have level, status and caveat of their claim in every row", () => {
    for (const row of rows) {
      expect(row.claim_level).toMatch(/^[A-F][1-6]$/u);
      expect(row.claim_status).toMatch(/^Reported, (?:denied|unverified)$/u);
      expect(row.caveat).toContain("Reported, unverified");
    }
  });

  it("begin with a byte order mark, so that spreadsheets read Cyrillic and Persian", () => {
    expect(table?.source.codePointAt(0)).toBe(0xfeff);
  });

  it("have every column in the dictionary, in the same order", () => {
    expect(read(dictionary?.source ?? "").map(({ column }) => column)).toEqual(statementColumnNames);
  });
});

const anyText = fc.string({ unit: fc.constantFrom(..."=+-@＝'\",;\t\r\n ab\\") });

describe("a cell", () => {
  it("comes back from a library as it was, whatever is in it", () => {
    const tables = fc.array(fc.tuple(anyText, fc.string({ unit: "binary" }), anyText), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(tables, (given) => {
        const back: string[][] = parse(csvText(given), { bom: true, record_delimiter: "\r\n" });
        expect(back.map((row) => row.map(restored))).toEqual(given);
      }),
    );
  });

  it("never begins what a spreadsheet would take for a formula, wherever it may cut the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cells = defused(text).split(/[,;\t\r\n]/u);
        expect(cells.filter((cell) => /^["\s]*[=+\-@＝]/u.test(cell))).toEqual([]);
        expect(defused(text)).not.toMatch(/^[\t\r\n]/u);
      }),
    );
  });

  it.each(["=1+1", "+7 495", "-1", "@SUM(A1)", "\t=1", 'a;=HYPERLINK("x")'])("%j is made safe", (text) => {
    expect(defused(text)).not.toBe(text);
    expect(restored(defused(text))).toBe(text);
  });

  it("of an ordinary sentence stays as it is", () => {
    expect(defused("Who said it – and when? 3,500 to 4,500; e.g. a-b")).toBe(
      "Who said it – and when? 3,500 to 4,500; e.g. a-b",
    );
  });
});

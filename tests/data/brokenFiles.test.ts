import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAtlas } from "#domain/check/checkAtlas.ts";
import { mostCharacters } from "#domain/check/json/readJson.ts";
import { areas, faultLines } from "./checkedLines.ts";
import { filesOfAtlas, withFile } from "./filesOfAtlas.ts";

const linesOf = (text: string, file = "not-found.json") => faultLines(withFile(file, text));
const notJson = (line: number, column: number, what: string) => [
  `not-found.json: The file is not JSON from line ${line}, column ${column} on. ${what}`,
];

describe("a file of an atlas", () => {
  it("is missed where it is not there", () => {
    expect(faultLines(withFile("differences.json", null))).toEqual([
      "differences.json: The file is missing. Where there is nothing to list, it holds [] and nothing else.",
    ]);
    expect(faultLines(withFile("atlas.json", null))).toEqual([
      "atlas.json: The file is missing. It says what the atlas is.",
    ]);
  });

  it("is recognised under a wrong name", () => {
    const files = withFile("not-found.json", null, withFile("notfound.json", "[]"));
    expect(faultLines(files)).toEqual([
      "not-found.json: The file is missing. Where there is nothing to list, it holds [] and nothing else.",
      "notfound.json: An atlas has no file of this name. Did you mean “not-found.json”? Stories are in stories/, translations in i18n/.",
    ]);
  });

  it("is a list where a list is due", () => {
    expect(linesOf("{}")).toEqual([
      "not-found.json: The file should hold a list: [ at its start and ] at its end.",
    ]);
  });

  it("bears the id of its story", () => {
    const story = filesOfAtlas().get("stories/the-raid.json") ?? "";
    const files = withFile("stories/the-raid.json", null, withFile("stories/raid.json", story));
    expect(faultLines(files)).toEqual([
      "stories/raid.json, story “the-raid”, field “id”: The story’s id is “the-raid”, so its file should be stories/the-raid.json.",
    ]);
  });

  it.each([
    ["[1,]", 1, 4, "“]” follows a comma. Take out the comma before it."],
    ["[\n  1\n  2]", 3, 3, "“2” stands where a comma or ] should be."],
    ['{"a" 1}', 1, 6, "“1” stands where a colon should be, after “a”."],
    ["{a: 1}", 1, 2, '“a” stands where a field’s name in plain quotation marks (") should be.'],
    [
      "[“a”]",
      1,
      2,
      'A typographic quotation mark begins no value. Write a text in plain quotation marks ("), a number, true, false, null, [ or {.',
    ],
    [
      "['a']",
      1,
      2,
      'A single quotation mark begins no value. Write a text in plain quotation marks ("), a number, true, false, null, [ or {.',
    ],
    ["[1 // one\n]", 1, 4, "“/” stands where a comma or ] should be."],
    ["// one\n[]", 1, 1, "“/” begins no value: JSON has no comments. Take it out, or put it into a “note”."],
    [
      "[,1]",
      1,
      2,
      '“,” begins no value. Write a text in plain quotation marks ("), a number, true, false, null, [ or {.',
    ],
    ["[1", 1, 3, "The end of the file stands where a comma or ] should be."],
    ['{"a":', 1, 6, "The end of the file comes too early: something was opened and not closed."],
    ['{"a":}', 1, 6, "“}” stands where a value should be. Is there a comma too many before it."],
    ["[] []", 1, 4, "“[” comes after the end of the data. Take it out."],
    [
      '["ab\ncd"]',
      1,
      2,
      'This text does not end, or holds a line break, a tab or a lone backslash. End it with ", and write \\n for a line break and \\" for a quotation mark inside.',
    ],
    [`${"[".repeat(60)}1${"]".repeat(60)}`, 1, 42, "“[” is nested more than 40 levels deep."],
    [
      "[😀😀 nan]",
      1,
      2,
      '“😀” begins no value. Write a text in plain quotation marks ("), a number, true, false, null, [ or {.',
    ],
  ])("is not JSON where it reads %j", (text, line, column, what) => {
    expect(linesOf(text)).toEqual(notJson(line, column, what));
  });

  it("is not read where it is empty, too large, or not in UTF-8", () => {
    expect(linesOf(" \n")).toEqual(["not-found.json: The file is empty. An empty list is written []."]);
    expect(linesOf(`[${" ".repeat(mostCharacters)}]`)).toEqual([
      "not-found.json: The file is larger than 20 MB, which no list written by hand is. Is it the right file?",
    ]);
    const encoding =
      "not-found.json: The file is not in UTF-8, so some letters were lost. Save it again with the encoding “UTF-8”.";
    expect(linesOf("[\ufffd]")).toEqual([encoding]);
    expect(linesOf("[\u0000]\u0000")).toEqual([encoding]);
  });

  it("may begin with a byte order mark", () => {
    expect(linesOf("\ufeff[]")).toEqual([]);
  });

  it("does not say a thing twice", () => {
    const layers = filesOfAtlas().get("layers.json") ?? "";
    const twice = layers.replace('"title"', '"title": "Raids", "title"');
    expect(faultLines(withFile("layers.json", twice))).toEqual([
      "layers.json, layer “raid”, field “title”: This field is written twice here, and only the first was read. Take one out.",
    ]);
  });

  it("does not say a thing twice about the atlas or in a story", () => {
    for (const file of ["atlas.json", "stories/the-raid.json"]) {
      const twice = (filesOfAtlas().get(file) ?? "").replace('"title"', '"title": "Raids", "title"');
      expect(faultLines(withFile(file, twice))).toEqual([
        expect.stringMatching(/^.*field “title”: This field is written twice here/u),
      ]);
    }
  });

  it("is none of a language that atlas.json lists while atlas.json cannot be read", () => {
    const files = withFile("i18n/ru.json", "{}", withFile("atlas.json", "["));
    expect(faultLines(files)).toHaveLength(1);
  });

  it("does not use the words of the programming language as names", () => {
    expect(linesOf('[{ "__proto__": { "what": "x" }, "what": "A picture", "claims": [] }]')).toEqual([
      "not-found.json, field “(entry 1).__proto__”: “__proto__” is a word of the programming language and cannot be a name here. Choose another.",
    ]);
  });

  it("gives a quotation one “exact”", () => {
    const twice = (filesOfAtlas().get("statements.json") ?? "").replace(
      '"quote": null',
      '"quote": { "source": "tass-1", "exact": "a", "exact": "b", "prefix": null, "suffix": null, "lang": "en", "translation": null }',
    );
    expect(faultLines(withFile("statements.json", twice))).toEqual([
      "statements.json, statement “s1”, field “quote.exact”: “exact” is written twice here. A quotation has one; a second one belongs to another statement.",
    ]);
  });

  it("makes no other faults appear while it cannot be read", () => {
    expect(faultLines(withFile("statements.json", "["))).toHaveLength(1);
    expect(faultLines(withFile("claims.json", "["))).toHaveLength(1);
    expect(faultLines(withFile("speakers.json", "["))).toHaveLength(1);
  });
});

describe("the checker", () => {
  it("never throws, whatever a file holds", () => {
    const names = [...filesOfAtlas().keys()];
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.constant("[{}]"),
      fc.constant("[null]"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, text) => {
        const { faults, atlas } = checkAtlas(withFile(name, text), { areas });
        expect(atlas === null ? faults.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("never throws, whatever stands in one field", () => {
    const list = (file: string) => JSON.parse(filesOfAtlas().get(file) ?? "") as Record<string, unknown>[];
    const spots = ["claims.json", "statements.json", "places.json", "sources.json"].flatMap((file) =>
      Object.keys(list(file)[0] ?? {}).map((field) => ({ file, field })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.jsonValue(), ({ file, field }, value) => {
        const changed = list(file).map((thing) => ({ ...thing, [field]: value }));
        const { faults, atlas } = checkAtlas(withFile(file, JSON.stringify(changed)), { areas });
        expect(atlas === null ? faults.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { faultLines } from "./checkedLines.ts";
import { filesOfAtlas, withFile } from "./filesOfAtlas.ts";

type Thing = Record<string, unknown>;

/** The lines about a list whose first thing is changed; what hangs from it may be refused too. */
function linesAbout(file: string, change: (thing: Thing) => Thing): readonly string[] {
  const [first, ...others] = JSON.parse(filesOfAtlas().get(file) ?? "[]") as Thing[];
  return faultLines(withFile(file, JSON.stringify([change(first ?? {}), ...others])));
}

const without = (field: string) => (thing: Thing) =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => key !== field));
const having = (given: Thing) => (thing: Thing) => ({ ...thing, ...given });
const place = (geometry: unknown) => linesAbout("places.json", having({ geometry }));

describe("an editor", () => {
  it.each([
    ["statements.json", "statement “s1”", "speaker"],
    ["sources.json", "source “tass-1”", "outlet"],
    ["sources.json", "source “tass-1”", "title"],
    ["claims.json", "claim “c1”", "information"],
  ])("is told in %s that %s lacks “%s”", (file, thing, field) => {
    expect(linesAbout(file, without(field))).toEqual([
      `${file}, ${thing}, field “${field}”: This field is missing.`,
    ]);
  });

  it("is told that a statement has no source", () => {
    expect(linesAbout("statements.json", having({ reports: [] }))).toEqual([
      "statements.json, statement “s1”, field “reports”: This should be at least one source that carries the statement, but is an empty list.",
    ]);
  });

  it("is told that nobody says how a source’s date is known", () => {
    expect(linesAbout("sources.json", having({ published: { date: "2019-01-28" } }))).toEqual([
      "sources.json, source “tass-1”, field “published.basis”: This field is missing.",
    ]);
  });

  it("is told that a grade has no reason", () => {
    expect(linesAbout("speakers.json", having({ reliability: { letter: "D", reason: " " } }))).toEqual([
      "speakers.json, speaker “zubov”, field “reliability.reason”: This should be a text, not an empty one, but is empty.",
    ]);
  });

  it.each(["javascript:alert(1)", "ftp://example.org/1"])("is told that %s is no address to open", (url) => {
    expect(linesAbout("sources.json", having({ url }))).toEqual([
      `sources.json, source “tass-1”, field “url”: This should be an address that begins with http:// or https://, but is “${url}”.`,
    ]);
  });

  it("is told of every unknown field at once, with the one that was meant", () => {
    const lines = linesAbout("layers.json", ({ summary, ...rest }) => ({
      ...rest,
      sumary: summary,
      colour: 1,
    }));
    expect(lines).toEqual([
      "layers.json, layer “raid”, field “summary”: This field is missing.",
      "layers.json, layer “raid”, field “sumary”: There is no field of this name here. Did you mean “summary”?",
      "layers.json, layer “raid”, field “colour”: There is no field of this name here. The fields are: id, title, summary, hue.",
    ]);
  });

  it("is told which words a field takes", () => {
    expect(linesAbout("statements.json", having({ stance: "assert" }))[0]).toBe(
      "statements.json, statement “s1”, field “stance”: This should be “asserts”, “denies”, “qualifies”, “has-no-information” or “withdraws”, but is “assert”. Did you mean “asserts”?",
    );
  });

  it("is told of a text where a number should be, and of a number beyond its limit", () => {
    expect(place({ kind: "point", at: ["63", 95], source: "GeoNames" })).toEqual([
      "places.json, place “here”, field “geometry.at (entry 1)”: This should be a number, but is “63”.",
      "places.json, place “here”, field “geometry.at (entry 2)”: This should be 90 or less, but is the number 95.",
    ]);
  });

  it("is told of a number too many and of a kind that is not there", () => {
    expect(place({ kind: "point", at: [63, 35, 800], source: "GeoNames" })).toEqual([
      "places.json, place “here”, field “geometry.at (entry 3)”: This is one too many.",
    ]);
    expect(place({ kind: "pin", at: [63, 35] })).toEqual([
      "places.json, place “here”, field “geometry.kind”: This should be “point”, “circle”, “provinces”, “countries” or “band”, but is “pin”.",
    ]);
    expect(place({ kind: "point", at: [63, 35], source: "GeoNames", radius: 3 })).toEqual([
      "places.json, place “here”, field “geometry.radius”: There is no field of this name here. The fields are: kind, at, source.",
    ]);
  });

  it("is told of what is no group of fields, by its number where it has no id", () => {
    expect(linesAbout("relations.json", () => ({ from: 3 }))[0]).toBe(
      "relations.json, field “(entry 1).from”: This should be a text, but is the number 3.",
    );
    expect(faultLines(withFile("relations.json", "[true, [1], null]"))).toEqual([
      "relations.json, field “(entry 1)”: This should be a group of fields in { }, but is true.",
      "relations.json, field “(entry 2)”: This should be a group of fields in { }, but is a list.",
      "relations.json, field “(entry 3)”: This should be a group of fields in { }, but is null (nothing).",
    ]);
  });

  it("is told of a name without English and of a language tag that is none", () => {
    expect(linesAbout("places.json", having({ names: { "in Russian": "Здесь" } }))).toEqual([
      "places.json, place “here”, field “names.en”: This field is missing.",
      'places.json, place “here”, field “names.in Russian”: This should be a language tag such as "fa", but is “in Russian”.',
    ]);
  });

  it("is told of half a paragraph and of a list that needs an entry", () => {
    expect(linesAbout("claims.json", having({ paragraphs: [1.5, -1] }))).toEqual([
      "claims.json, claim “c1”, field “paragraphs (entry 1)”: This should be a whole number, but is the number 1.5.",
      "claims.json, claim “c1”, field “paragraphs (entry 2)”: This should be 0 or more, but is the number -1.",
    ]);
    expect(place({ kind: "countries", iso: [] })).toEqual([
      "places.json, place “here”, field “geometry.iso”: This should be a list of at least 1, but is an empty list.",
    ]);
  });

  it("reads long texts only as far as is needed to know them", () => {
    const [line] = linesAbout("layers.json", having({ id: "A".repeat(200) }));
    expect(line).toContain(`but is “${"A".repeat(57)}…”.`);
  });
});

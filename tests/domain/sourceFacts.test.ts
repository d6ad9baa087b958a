import { describe, expect, it } from "vitest";
import { sourceFacts } from "#domain/sourceFacts.ts";
import { everySource, passesSource, type SourceFilter, sortSources } from "#domain/sourceFilter.ts";
import {
  handMadeIndex,
  makeClaim,
  makeLayer,
  makeOutlet,
  makeReport,
  makeSource,
  makeStatement,
} from "./handMadeAtlas.ts";

const index = handMadeIndex({
  layers: [makeLayer(), makeLayer({ id: "border" })],
  outlets: [
    makeOutlet({ id: "tass", name: "TASS" }),
    makeOutlet({
      id: "khovar",
      name: "Ховар",
      country: "TJ",
      kind: "news-site",
      affiliation: { to: "none", detail: null },
      reliability: { letter: "F", reason: "Not examined." },
    }),
  ],
  sources: [
    makeSource({
      id: "tass-1",
      title: "Вертолёты у границы",
      language: "ru",
      quote: { exact: "неизвестные вертолёты", lang: "ru" },
    }),
    makeSource({
      id: "khovar-1",
      outlet: "khovar",
      published: { date: "2019-01-27", basis: "Dateline." },
      read: { how: "extract", detail: "A part." },
    }),
    makeSource({ id: "khovar-2", outlet: "khovar", published: { date: null, basis: "Not shown." } }),
    makeSource({
      id: "khovar-3",
      outlet: "khovar",
      published: { date: "20XX", basis: "No day was found." },
    }),
  ],
  claims: [makeClaim(), makeClaim({ id: "c2", layer: "border", ledBy: ["s2"] })],
  statements: [
    makeStatement({
      reports: [
        makeReport({ source: "tass-1" }),
        makeReport({ source: "khovar-1", via: "tass-1" }),
        makeReport({ source: "khovar-2", via: "tass-1" }),
      ],
      quote: {
        source: "tass-1",
        exact: "к границе",
        prefix: "террористов",
        suffix: null,
        lang: "ru",
        translation: "to the border",
      },
    }),
    makeStatement({
      id: "s2",
      claim: "c2",
      reports: [
        makeReport({ source: "khovar-1", via: "tass-1" }),
        makeReport({
          source: "khovar-1",
          via: "khovar-2",
          basis: { kind: "inferred", reason: "The texts match." },
        }),
      ],
    }),
  ],
  relations: [
    { from: "khovar-1", to: "tass-1", kind: "misdates", basis: { kind: "stated", reason: "A day late." } },
    { from: "khovar-1", to: "tass-1", kind: "relays", basis: { kind: "stated", reason: "It says so." } },
  ],
});
const all = sourceFacts(index);
const facts = (id: string) => {
  const found = all.find(({ source }) => source.id === id);
  if (!found) throw new Error(`There is no source ${id}.`);
  return found;
};

describe("what is known of a document", () => {
  it("is each claim that it carries, once", () => {
    expect(facts("khovar-1").claims.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(facts("khovar-3").claims).toEqual([]);
  });

  it("is from whom it had things, each document once for each basis", () => {
    const { had } = facts("khovar-1");
    expect(had.map(({ source, basis }) => [source.id, basis.kind])).toEqual([
      ["tass-1", "stated"],
      ["khovar-2", "inferred"],
    ]);
  });

  it("is who carried it on", () => {
    expect(facts("tass-1").passedOn.map(({ id }) => id)).toEqual(["khovar-1", "khovar-2"]);
  });

  it("is what was noticed about it, beyond that it hands on", () => {
    expect(facts("khovar-1").remarks.map(({ kind }) => kind)).toEqual(["misdates"]);
  });

  it("is its own words, from its entry and from statements that quote it", () => {
    expect(facts("tass-1").quotes.map(({ exact }) => exact)).toEqual(["неизвестные вертолёты", "к границе"]);
  });
});

const shown = (filter: Partial<SourceFilter>) =>
  all.filter((each) => passesSource({ ...everySource, ...filter }, each)).map(({ source }) => source.id);

describe("a filter of documents", () => {
  it("that asks for nothing lets everything pass", () => {
    expect(shown({})).toEqual(["tass-1", "khovar-1", "khovar-2", "khovar-3"]);
  });

  it("finds words in their own script, whatever their case and marks", () => {
    expect(shown({ search: "вертолеты" })).toEqual(["tass-1"]);
    expect(shown({ search: "ХОВАР" })).toEqual(["khovar-1", "khovar-2", "khovar-3"]);
  });

  it.each<[string, Partial<SourceFilter>, string[]]>([
    ["country", { countries: ["RU"] }, ["tass-1"]],
    ["kind", { kinds: ["agency"] }, ["tass-1"]],
    ["affiliation", { affiliations: ["state"] }, ["tass-1"]],
    ["language", { languages: ["ru"] }, ["tass-1"]],
    ["letter", { letters: ["C"] }, ["tass-1"]],
    ["what was read", { reads: ["extract"] }, ["khovar-1"]],
    ["layer", { layers: ["border"] }, ["khovar-1"]],
    ["claim", { claims: ["c2"] }, ["khovar-1"]],
  ])("by %s lets those pass that have it", (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });
});

const sorted = (order: Parameters<typeof sortSources>[1]) =>
  sortSources(all, order, (code) => (code === "TJ" ? "Tajikistan" : "Russia"), "en").map(
    ({ source }) => source.id,
  );

describe("the order of documents", () => {
  it("puts those without a usable date last, from both ends", () => {
    expect(sorted("oldest")).toEqual(["khovar-1", "tass-1", "khovar-2", "khovar-3"]);
    expect(sorted("newest")).toEqual(["tass-1", "khovar-1", "khovar-2", "khovar-3"]);
  });

  it("follows the reader's alphabet, then the date", () => {
    expect(sorted("country")).toEqual(["tass-1", "khovar-1", "khovar-2", "khovar-3"]);
    expect(sorted("outlet")[0]).toBe("tass-1");
  });

  it("begins with what others carried on most", () => {
    expect(sorted("most-carried")).toEqual(["tass-1", "khovar-2", "khovar-1", "khovar-3"]);
  });
});

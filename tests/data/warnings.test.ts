import { describe, expect, it } from "vitest";
import { checkAtlas } from "#domain/check/checkAtlas.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import type { PlaceGeometry } from "#domain/schema/place.ts";
import {
  makeAbout,
  makeClaim,
  makeEnd,
  makeOutlet,
  makePlace,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
  makeStep,
  makeStory,
} from "../domain/handMadeAtlas.ts";
import { areas, warningLines } from "./checkedLines.ts";
import { filesOfAtlas } from "./filesOfAtlas.ts";

// A second country asserts it, so that the smallest atlas has no warning of its own.
const calm: Partial<Atlas> = {
  speakers: [makeSpeaker(), makeSpeaker({ id: "afzali", country: "AF" })],
  statements: [makeStatement(), makeStatement({ id: "s2", speaker: "afzali" })],
};

function warned(given: Partial<Atlas>): readonly string[] {
  const files = filesOfAtlas({ ...calm, ...given });
  expect(checkAtlas(files, { areas }).faults).toEqual([]);
  return warningLines(files);
}

describe("an editor is warned, and not refused, when", () => {
  it("nothing is to be said", () => {
    expect(warned({})).toEqual([]);
  });

  it("a source has no archived copy", () => {
    expect(warned({ sources: [makeSource({ archiveUrl: null })] })).toEqual([
      "sources.json, source “tass-1”, field “archiveUrl”: No archived copy: the document may be gone one day.",
    ]);
  });

  it("all who assert a claim are from one country", () => {
    const statements = [makeStatement(), makeStatement({ id: "s2", speaker: "afzali", stance: "denies" })];
    expect(warned({ statements })).toEqual([
      "claims.json, claim “c1”: All who assert it are from one country (RU).",
    ]);
  });

  it("and not when nobody knows the country, or it is several", () => {
    for (const country of ["unknown", "int"]) {
      const speakers = ["zubov", "afzali"].map((id) => makeSpeaker({ id, country }));
      expect(warned({ speakers })).toEqual([]);
    }
  });

  it("an outlet publishes nothing and a place is named nowhere", () => {
    const outlets = [makeOutlet(), makeOutlet({ id: "ria" })];
    const places = [makePlace(), makePlace({ id: "there" })];
    expect(warned({ outlets, places })).toEqual([
      "places.json, place “there”: Nothing refers to this place.",
      "outlets.json, outlet “ria”: Nothing refers to this outlet.",
    ]);
  });

  it("two sources have one address", () => {
    const sources = [makeSource(), makeSource({ id: "tass-2" })];
    const reports = [makeReport(), makeReport({ source: "tass-2" })];
    const statements = [makeStatement({ reports }), makeStatement({ id: "s2", speaker: "afzali" })];
    expect(warned({ sources, statements })).toEqual([
      "sources.json, source “tass-2”, field “url”: The source “tass-1” has the same address.",
    ]);
  });

  it("a source is older than what it carries", () => {
    const sources = [makeSource({ published: { date: "2019-01-27", basis: "Dateline." } })];
    expect(warned({ sources })[0]).toBe(
      "statements.json, statement “s1”, field “reports (entry 1).source”: The source “tass-1” was published (2019-01-27) before this was said (2019-01-28).",
    );
  });

  it("a statement lies before its event, and a date is only about right", () => {
    const happened = { date: "2019-01-30~", wording: null, countedFrom: null };
    expect(warned({ claims: [makeClaim({ happened })] })[0]).toBe(
      "statements.json, statement “s1”, field “said.date”: It was said (2019-01-28) before what it reports is said to have happened (2019-01-30~, claim “c1”). One of the dates is only about right.",
    );
  });

  it("and not when what it reports is still to come, or when it only qualifies", () => {
    const happened = { date: "2019-03", wording: null, countedFrom: null };
    expect(warned({ claims: [makeClaim({ about: "forecast", happened })] })).toEqual([]);
    const early = makeStatement({ id: "s3", stance: "qualifies", said: { date: "2018", basis: null } });
    expect(warned({ statements: [...(calm.statements ?? []), early] })).toEqual([]);
  });

  it("the coordinates of a place seem swapped", () => {
    const point = makePlace({ geometry: { kind: "point", at: [35, 63], source: "GeoNames" } });
    const circle = { kind: "circle", around: [35, 63], radiusKm: 9, reason: "Near.", source: "GeoNames" };
    const swapped =
      "The place lies outside the opening view, and would lie inside it with its numbers swapped. Longitude comes first.";
    expect(warned({ places: [point] })).toEqual([
      `places.json, place “here”, field “geometry.at”: ${swapped}`,
    ]);
    const claims = [makeClaim({ places: [makeEnd({ precision: 2 })] })];
    expect(warned({ places: [makePlace({ geometry: circle as PlaceGeometry })], claims })).toEqual([
      `places.json, place “here”, field “geometry.around”: ${swapped}`,
    ]);
  });

  it("a version is not in the changelog", () => {
    expect(warned({ about: makeAbout({ version: "1.1.0" }) })).toEqual([
      "atlas.json, field “version”: The changelog says nothing about version 1.1.0.",
    ]);
  });

  it("a translation is missing", () => {
    const about = makeAbout({ languages: ["en", "ru"] });
    const translations = { ru: { claims: { c1: { that: "вертолеты увезли людей" } } } };
    const lines = warned({ about, translations });
    expect(lines).toContain(
      "i18n/ru.json, field “statements.s1.says”: The translation is missing; readers see English here.",
    );
    expect(lines.filter((line) => line.includes("claims.c1.that"))).toEqual([]);
  });

  it("a step of a story cites a document that says nothing on its claims", () => {
    const sources = [makeSource(), makeSource({ id: "tass-2", url: "https://example.org/2" })];
    const stories = [makeStory({ steps: [makeStep({ sources: ["tass-1", "tass-2"] })] })];
    expect(warned({ sources, stories })).toEqual([
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).sources (entry 2)”: “tass-2” carries no statement on any claim that the step cites.",
    ]);
  });
});

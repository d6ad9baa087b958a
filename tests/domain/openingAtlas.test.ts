import { describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts, wholeFacts } from "#domain/claimFacts.ts";
import type { Areas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { openingFile, readOpening } from "#domain/openingAtlas.ts";
import { builtAtlas } from "../publish/builtAtlas.ts";
import { handMadeAtlas, makeClaim, makePlace } from "./handMadeAtlas.ts";
import { geometries } from "./marks/handMadeMarks.ts";

const { atlas, index, facts, areas } = await builtAtlas();
const text = JSON.stringify(openingFile(index, facts));
const opening = readOpening(JSON.parse(text));

/** Maps write names in the languages that the atlas can be read in. */
const drawn = (from: Pick<OpeningAtlas, "layers" | "places" | "facts">, ground: Areas): unknown =>
  JSON.parse(
    JSON.stringify(claimMarks(from, from.facts, ground), (key, value) =>
      key === "names" ? value?.en : value,
    ),
  );

describe("the opening of the atlas", () => {
  it("draws what the whole draws, to the last mark and word", () => {
    expect(drawn(opening, areas)).toEqual(drawn({ ...index, facts }, areas));
  });

  it("leaves to the whole what only cards and searches ask for", () => {
    const [claim] = atlas.claims;
    const place = atlas.places.find(({ note, names }) => note !== null && names.ru !== undefined);
    for (const written of [claim?.that, place?.names.en]) expect(text).toContain(written);
    for (const words of [claim?.information.reason, place?.note, place?.names.ru, facts[0]?.searched])
      expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
  });

  it("is made whole by the atlas, claim by claim", () => {
    expect(opening.facts.map((one) => wholeFacts(index, one))).toEqual(facts);
  });
});

describe("the days of an opening", () => {
  const dated = (id: string, date: string) =>
    makeClaim({ id, ledBy: [], happened: { date, wording: null, countedFrom: null } });
  const dates = ["2019-01-27", "2019-01-28", "2019-01-27"];
  const made = indexAtlas(handMadeAtlas({ claims: dates.map((date, number) => dated(`c${number}`, date)) }));
  const file = openingFile(made, claimFacts(made));

  it("are each written once", () => {
    expect(file.days.map(({ edtf }) => edtf).sort()).toEqual(["2019-01-27", "2019-01-28"]);
  });

  it("are those of their claims when read again", () => {
    const again = readOpening(JSON.parse(JSON.stringify(file)));
    expect(again.facts.map(({ happened }) => happened?.edtf)).toEqual(dates);
  });
});

describe("a place of an opening", () => {
  const placeOf = (languages: string[], kind: keyof typeof geometries) => {
    const place = makePlace({
      names: { en: "Here", ru: "Здесь", fa: "اینجا" },
      geometry: geometries[kind] as never,
    });
    const made = indexAtlas(handMadeAtlas({ places: [place] }));
    const about = { ...made.atlas.about, languages };
    const file = openingFile({ ...made, atlas: { ...made.atlas, about } }, claimFacts(made));
    return readOpening(file).places.get("here");
  };

  it("is named in English, and in the languages in which the atlas is read", () => {
    expect(placeOf(["en"], "point")?.names).toEqual({ en: "Here" });
    expect(placeOf(["ru"], "point")?.names).toEqual({ en: "Here", ru: "Здесь" });
  });

  it("is left out where no claim names it", () => {
    const made = indexAtlas(handMadeAtlas({ places: [makePlace(), makePlace({ id: "elsewhere" })] }));
    const named = openingFile(made, claimFacts(made)).places.map(({ id }) => id);
    expect(named).toEqual(["here"]);
  });

  it("keeps where it is, and not why", () => {
    expect(placeOf(["en"], "circle")?.geometry).toEqual({ kind: "circle", around: [66, 33], radiusKm: 30 });
  });
});

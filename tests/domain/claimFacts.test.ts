import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimFacts, factsOf, fold, placePrecisionsOf } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import {
  handMadeIndex,
  makeClaim,
  makeEnd,
  makeMovement,
  makePlace,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

describe("the places of a claim", () => {
  it("are as exact as the claim words them, an end that is not said included", () => {
    const movement = makeMovement({ from: makeEnd({ precision: 6 }), to: null });
    const claim = makeClaim({ movements: [movement], places: [makeEnd({ precision: 2 })] });
    expect(placePrecisionsOf(claim)).toEqual(new Set([6, "not-said", 2]));
  });

  it("are none where it names none", () => {
    expect(placePrecisionsOf(makeClaim({ places: [] }))).toEqual(new Set(["no-place"]));
  });
});

describe("folding a text", () => {
  it.each([
    ["Zubov’s", "zubov's"],
    ["Вертолёты", "вертолеты"],
    ["Deir ez-Zor", "deir ez-zor"],
    ["ﬁghters", "fighters"],
    ["مُروحيّات", "مروحيات"],
  ])("finds %s by %s", (written, searched) => {
    expect(fold(written)).toBe(fold(searched));
  });

  it("changes nothing that is folded already", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("the facts of a claim", () => {
  const index = handMadeIndex({
    places: [makePlace({ names: { en: "Badghis", fa: "بادغیس" }, spellings: ["Badgis"] })],
    speakers: [
      makeSpeaker({ names: { en: "Igor Zubov", ru: "Игорь Зубов" }, body: { name: "MVD", number: "one" } }),
    ],
    claims: [makeClaim({ movements: [makeMovement()], places: [] }), makeClaim({ id: "c2", ledBy: [] })],
  });
  const [first, second] = claimFacts(index);

  it("are made for each, in the order of the atlas", () => {
    expect([first?.claim.id, second?.claim.id]).toEqual(["c1", "c2"]);
  });

  it("hold its level, its tally and its sentence", () => {
    expect(first && levelText(first.level)).toBe("D4");
    expect(first?.tally.reports).toBe(1);
    expect(first?.sentence.leads).toEqual(["Igor Zubov"]);
  });

  it.each(["c1", "helicopters", "The raid", "Зубов", "MVD", "interior minister", "بادغیس", "badgis"])(
    "let it be found by %s",
    (text) => {
      expect(first?.searched).toContain(fold(text));
    },
  );

  it("name no speaker that it does not have", () => {
    expect(second?.searched).not.toContain("zubov");
  });

  it("say when it happened and when its statements were made", () => {
    expect(first?.happened?.edtf).toBe("2019-01-27");
    expect(first?.said.map(({ edtf }) => edtf)).toEqual(["2019-01-28"]);
  });

  it("give no day where nobody says one", () => {
    const claim = makeClaim({ happened: null });
    const statements = [makeStatement({ said: { date: "never", basis: null } })];
    const facts = factsOf(handMadeIndex({ claims: [claim], statements }), claim);
    expect([facts.happened, facts.said]).toEqual([null, []]);
  });

  it("stand by themselves for a claim of which nothing is said", () => {
    const facts = factsOf(index, makeClaim({ id: "c9", ledBy: [] }));
    expect([facts.said, facts.tally.reports]).toEqual([[], 0]);
  });
});

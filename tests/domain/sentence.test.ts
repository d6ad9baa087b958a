import { describe, expect, it } from "vitest";
import type { Statement } from "#domain/schema/statement.ts";
import { plainText, sentenceFacts } from "#domain/sentence.ts";
import { handMadeIndex, makeClaim, makeSpeaker, makeStatement } from "./handMadeAtlas.ts";

const speakers = [
  makeSpeaker(),
  makeSpeaker({ id: "novikov", names: { en: "Andrei Novikov", ru: "Андрей Новиков" } }),
];
const on = (id: string, date: string, given: Partial<Statement> = {}) =>
  makeStatement({ id, said: { date, basis: null }, ...given });

function factsOf(ledBy: string[], ...statements: Statement[]) {
  const claim = makeClaim({ ledBy });
  return sentenceFacts(handMadeIndex({ claims: [claim], speakers, statements }), claim);
}

describe("the sentence of a claim", () => {
  it("says who said it, when, what, how many carry it and who denies it", () => {
    const facts = factsOf(
      ["s1"],
      on("s1", "2019-01-28"),
      on("s2", "2019-01-29", { stance: "denies", speaker: "novikov" }),
    );
    expect(facts).toEqual({
      leads: ["Igor Zubov"],
      said: expect.objectContaining({ edtf: "2019-01-28", from: "2019-01-28", to: "2019-01-28" }),
      that: "helicopters took people away",
      reports: 1,
      deniedBy: [{ name: "Andrei Novikov", number: "one" }],
    });
  });

  it("names each of those who lead it once, in their order", () => {
    const facts = factsOf(
      ["s2", "s1", "s3"],
      on("s1", "2019-01-28"),
      on("s2", "2019-01-28", { speaker: "novikov" }),
      on("s3", "2019-01-28"),
    );
    expect(facts.leads).toEqual(["Andrei Novikov", "Igor Zubov"]);
  });

  it("gives one date as it is written", () => {
    const { said } = factsOf(["s1", "s2"], on("s1", "2019-01-28~"), on("s2", "2019-01-28~"));
    expect(said).toMatchObject({ edtf: "2019-01-28~", approximate: true, finest: "day" });
  });

  it("covers several dates from the first to the last", () => {
    const { said } = factsOf(["s1", "s2"], on("s1", "2019-02-03"), on("s2", "2019-01-28~"));
    expect(said).toEqual({
      edtf: "2019-01-28/2019-02-03",
      from: "2019-01-28",
      to: "2019-02-03",
      approximate: true,
      uncertain: false,
      finest: "day",
    });
  });

  it("is no finer than its vaguest date", () => {
    const { said } = factsOf(["s1", "s2"], on("s1", "2019-02?"), on("s2", "2019-01-28"));
    expect(said).toMatchObject({ from: "2019-01-28", to: "2019-02-28", finest: "other", uncertain: true });
  });

  it("leaves an end open that one of the dates leaves open", () => {
    const open = factsOf(["s1", "s2"], on("s1", "2019-01-28/.."), on("s2", "2018-05"));
    expect(open.said).toMatchObject({ edtf: "2018-05-01/..", from: "2018-05-01", to: null });
    const before = factsOf(["s1", "s2"], on("s1", "../2019-01-28"), on("s2", "2019-05"));
    expect(before.said).toMatchObject({ edtf: "../2019-05-31", from: null, to: "2019-05-31" });
  });

  it("gives no date where one of them is not known", () => {
    expect(factsOf(["s1", "s2"], on("s1", "2019-01-28"), on("s2", "no date")).said).toBeNull();
    expect(factsOf(["s1", "s2"], on("s1", "no date"), on("s2", "2019-01-28")).said).toBeNull();
  });
});

it("reads the phrases of a sentence as one text", () => {
  const phrases = [
    { text: "Igor Zubov said", strong: true },
    { text: " that it happened", strong: false },
  ];
  expect(plainText(phrases)).toBe("Igor Zubov said that it happened");
});

import { describe, expect, it } from "vitest";
import { citingCircles, citings } from "#domain/chain/citing.ts";
import {
  handMadeIndex,
  makeClaim,
  makeOutlet,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../handMadeAtlas.ts";

const outlets = [
  makeOutlet({ id: "sana", name: "SANA" }),
  makeOutlet({ id: "sputnik", name: "Sputnik" }),
  makeOutlet({ id: "sputnik-arabic", name: "Sputnik Arabic", editionOf: "sputnik" }),
];
const speakers = [
  makeSpeaker({ id: "sana", names: { en: "SANA" }, outlet: "sana" }),
  makeSpeaker({ id: "zubov", names: { en: "Zubov" } }),
];
const sources = outlets.map(({ id }) => makeSource({ id: `${id}-page`, outlet: id }));
const claims = [makeClaim(), makeClaim({ id: "c2", ledBy: ["s2"] })];
/** Sputnik has it from SANA here; SANA has another thing from Sputnik's Arabic edition there. */
const statements = [
  makeStatement({ speaker: "sana", reports: [makeReport({ source: "sputnik-page" })] }),
  makeStatement({
    id: "s2",
    claim: "c2",
    reports: [
      makeReport({ source: "sputnik-arabic-page" }),
      makeReport({ source: "sana-page", via: "sputnik-arabic-page" }),
    ],
  }),
];
const index = handMadeIndex({ outlets, speakers, sources, claims, statements });

describe("who has things from whom", () => {
  it("is counted by newsroom, editions together, with the claims in which it is so", () => {
    expect(citings(index)).toEqual([
      { from: "sana", to: "sputnik", claims: ["c1"] },
      { from: "sputnik", to: "sana", claims: ["c2"] },
    ]);
  });

  it("is shown as a circle where it is one, though no single claim has it", () => {
    const [circle, ...others] = citingCircles(citings(index));
    expect(others).toEqual([]);
    expect(circle?.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      "sana > sputnik",
      "sputnik > sana",
    ]);
  });

  it("is no circle where all leads one way", () => {
    expect(
      citingCircles(citings(handMadeIndex({ ...index.atlas, stories: [], claims: claims.slice(0, 1) }))),
    ).toEqual([]);
  });
});

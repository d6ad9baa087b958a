import { describe, expect, it } from "vitest";
import { isOut, tellersOut } from "#domain/whole-chain/broughtOut.ts";
import { wholeChain } from "#domain/whole-chain/wholeChain.ts";
import { wholeList } from "#domain/whole-chain/wholeList.ts";
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
  makeOutlet(),
  makeOutlet({ id: "sana", name: "SANA", country: "SY" }),
  makeOutlet({ id: "sputnik", name: "Sputnik" }),
  makeOutlet({ id: "sputnik-arabic", name: "Sputnik Arabic", editionOf: "sputnik" }),
  makeOutlet({ id: "paper", name: "The Paper", country: "PK" }),
];
const speakers = [
  makeSpeaker({ id: "sana", names: { en: "SANA" }, outlet: "sana" }),
  makeSpeaker({ id: "zubov", names: { en: "Zubov" } }),
];
const sources = outlets.map(({ id }) => makeSource({ id: `${id}-page`, outlet: id }));
const inferred = { kind: "inferred" as const, reason: "The texts match." };
/** Sputnik had it from SANA here, SANA and the paper from Sputnik there; RIA is known only by name. */
const index = handMadeIndex({
  outlets,
  speakers,
  sources: [...sources, makeSource()],
  claims: [makeClaim(), makeClaim({ id: "c2", ledBy: ["s2"] })],
  statements: [
    makeStatement({ speaker: "sana", reports: [makeReport({ source: "sputnik-page" })] }),
    makeStatement({
      id: "s2",
      claim: "c2",
      reports: [
        makeReport({ source: "sputnik-arabic-page", through: [{ name: "RIA", country: "RU" }] }),
        makeReport({ source: "sana-page", via: "sputnik-arabic-page", basis: inferred }),
        makeReport({ source: "paper-page", via: "sputnik-arabic-page" }),
      ],
    }),
  ],
});
const chain = wholeChain(index);
const threads = wholeList(chain);
const of = (id: string) => threads.find(({ teller }) => teller.id === id);
const ends = (exchanges: readonly { readonly with: { readonly id: string } }[] = []) =>
  exchanges.map(({ with: { id } }) => id);

describe("who had what from whom over all claims", () => {
  it("joins the editions of a newsroom, and keeps speakers and what is known only by name apart", () => {
    expect(chain.tellers.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "named/RIA named",
      "paper newsroom",
      "sana newsroom",
      "speaker/zubov speaker",
      "sputnik newsroom",
    ]);
  });

  it("says of each document whether it is stated, and for which claims", () => {
    const taking = chain.takings.find(({ from, to }) => from === "sputnik" && to === "sana");
    expect(taking?.relays).toEqual([{ source: "sana-page", basis: "inferred", claims: ["c2"] }]);
  });

  it("is listed with both ends of each thread", () => {
    expect(ends(of("sputnik")?.had)).toEqual(["named/RIA", "sana"]);
    expect(ends(of("sputnik")?.passed)).toEqual(["sana", "paper"]);
    expect(ends(of("paper")?.passed)).toEqual([]);
  });

  it("counts the hands, those of a circle as one", () => {
    expect(threads.map(({ teller, hand }) => `${hand} ${teller.name}`)).toEqual([
      "0 Zubov",
      "1 RIA",
      "2 Sputnik",
      "2 SANA",
      "3 The Paper",
    ]);
  });

  it("says who stands in a circle with whom", () => {
    expect(of("sana")?.circle.map(({ name }) => name)).toEqual(["Sputnik"]);
    expect(of("paper")?.circle).toEqual([]);
  });
});

describe("threads that are brought out", () => {
  const lines = chain.takings.map(({ from, to, relays }) => ({
    from,
    to,
    claims: relays.flatMap(({ claims }) => claims),
  }));

  it("are all of them where nothing was asked for", () => {
    expect(tellersOut({ teller: null, claims: null }, lines)).toBeNull();
  });

  it("are those of one teller, with whoever is at their other ends", () => {
    const bringing = { teller: "paper", claims: null };
    expect(tellersOut(bringing, lines)).toEqual(new Set(["paper", "sputnik"]));
    expect(lines.filter((line) => isOut(bringing, line))).toHaveLength(1);
  });

  it("are those of some claims, and within them of one teller", () => {
    const claims = new Set(["c1"]);
    expect(tellersOut({ teller: null, claims }, lines)).toEqual(new Set(["sana", "sputnik"]));
    expect(tellersOut({ teller: "paper", claims }, lines)).toEqual(new Set(["paper"]));
  });
});

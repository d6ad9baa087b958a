import { expect, test } from "vitest";
import { circularCiting } from "#domain/circularCiting.ts";
import {
  handMadeIndex,
  makeOutlet,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

const state = { to: "state", detail: null } as const;
const outlets = [
  makeOutlet({ id: "sputnik", country: "RU", affiliation: state }),
  makeOutlet({ id: "tass", country: "RU", affiliation: state }),
  makeOutlet({ id: "sana", country: "SY", affiliation: state }),
  makeOutlet({ id: "tasnim", country: "IR", affiliation: state }),
];
const sources = outlets.map(({ id }) =>
  makeSource({ id: `${id}-1`, outlet: id, url: `https://example.org/${id}` }),
);
const houses = (...links: readonly (readonly [by: string, of: string])[]) =>
  circularCiting(
    handMadeIndex({
      outlets,
      sources,
      statements: [
        makeStatement({
          reports: links.map(([by, of]) => makeReport({ source: `${by}-1`, via: `${of}-1` })),
        }),
      ],
    }),
  ).map((circle) => circle.houses);

test("two houses that have things from each other are a circle", () => {
  expect(houses(["sputnik", "sana"], ["sana", "sputnik"])).toEqual([["RU/state", "SY/state"]]);
});

test("a ring of three is one circle", () => {
  expect(houses(["sputnik", "sana"], ["sana", "tasnim"], ["tasnim", "tass"])).toEqual([
    ["IR/state", "RU/state", "SY/state"],
  ]);
});

test("a chain without return is none, nor are copies within one house", () => {
  expect(houses(["sputnik", "sana"], ["sana", "tasnim"], ["tass", "sputnik"])).toEqual([]);
});

test("who merely hangs on a circle is not in it, nor are its links", () => {
  const [circle] = circularCiting(
    handMadeIndex({
      outlets,
      sources,
      statements: [
        makeStatement({
          reports: [
            makeReport({ source: "sputnik-1", via: "sana-1" }),
            makeReport({ source: "sana-1", via: "sputnik-1" }),
            makeReport({ source: "tasnim-1", via: "sana-1" }),
          ],
        }),
      ],
    }),
  );
  expect(circle?.houses).toEqual(["RU/state", "SY/state"]);
  expect(circle?.links.map(({ by }) => by.id)).toEqual(["sputnik-1", "sana-1"]);
});

test("naming an outlet as the speaker, or in a relation, is citing it too", () => {
  const index = handMadeIndex({
    outlets,
    sources,
    speakers: [makeSpeaker({ id: "sana", outlet: "sana" }), makeSpeaker()],
    statements: [makeStatement({ speaker: "sana", reports: [makeReport({ source: "sputnik-1" })] })],
    relations: [
      { from: "sana-1", to: "tass-1", kind: "cites", basis: { kind: "stated", reason: "It names TASS." } },
      { from: "tasnim-1", to: "s1", kind: "relays", basis: { kind: "stated", reason: "It names SANA." } },
      {
        from: "sana-1",
        to: "tasnim-1",
        kind: "contradicts",
        basis: { kind: "stated", reason: "Other number." },
      },
    ],
  });
  expect(circularCiting(index).map((circle) => circle.houses)).toEqual([["RU/state", "SY/state"]]);
});

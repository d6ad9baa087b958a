import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChainGraph, ChainNode } from "#domain/chain/chainGraph.ts";
import { claimChain } from "#domain/chain/claimChain.ts";
import { mainThread } from "#domain/chain/mainThread.ts";
import { makeClaim, makeSource } from "../handMadeAtlas.ts";
import { anyIndex, runs } from "./anyAtlas.ts";

const claim = makeClaim();
const report = (number: number): ChainNode => ({
  id: `r${number}`,
  sign: "report",
  statements: [],
  source: makeSource({ id: `r${number}` }),
  name: `Report ${number}`,
  country: "RU",
  date: null,
  isArticle: false,
});
const link = (from: string, to: string): ChainGraph["edges"][number] => ({
  from,
  to,
  role: "link",
  basis: { kind: "stated", reason: "It says so." },
  carries: ["s1"],
  onWay: false,
});
const long: ChainGraph = {
  nodes: [
    { ...report(0), sign: "origin" },
    ...Array.from({ length: 19 }, (_, number) => report(number + 1)),
    { ...report(20), isArticle: true },
  ],
  edges: [...Array.from({ length: 19 }, (_, number) => link("r0", `r${number + 1}`)), link("r7", "r20")],
};

test("a long chain comes down to its origin, the article, and the way between them", () => {
  const { nodes, edges } = mainThread(long);
  expect(nodes.map(({ id }) => id)).toEqual(["r0", "r7", "r20"]);
  expect(edges.map(({ from, to }) => `${from} > ${to}`)).toEqual(["r0 > r7", "r7 > r20"]);
});

test("a short chain is whole", () => {
  const short = { nodes: long.nodes.slice(0, 16), edges: [] };
  expect(mainThread(short)).toBe(short);
});

test("nobody who says, answers or changes it is left out, nor anybody through whom it came to one that is kept", () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      const graph = claimChain(index, claim);
      const kept = new Set(mainThread(graph).nodes.map(({ id }) => id));
      for (const { id, sign, isArticle, statements } of graph.nodes) {
        if (sign === "origin" || sign === "answer" || isArticle || statements.length > 0) {
          expect(kept).toContain(id);
        }
      }
      for (const { from, to } of graph.edges) if (kept.has(to)) expect(kept).toContain(from);
    }),
    runs,
  );
});

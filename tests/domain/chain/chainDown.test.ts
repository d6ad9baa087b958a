import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainDown, chainDown } from "#domain/chain/chainDown.ts";
import { claimChain } from "#domain/chain/claimChain.ts";
import { timeOrder } from "#domain/chain/timeOrder.ts";
import { handMadeIndex, makeClaim, makeReport, makeSource, makeStatement } from "../handMadeAtlas.ts";
import { anyIndex, runs, turned } from "./anyAtlas.ts";

const claim = makeClaim();
const anyGraph = anyIndex.map((index) => claimChain(index, claim));
const nodesOf = ({ rows }: ChainDown) => rows.flatMap(({ entry }) => entry.nodes.map(({ id }) => id));

const relays = (...days: string[]) => {
  const sources = days.map((date, number) =>
    makeSource({ id: `d${number}`, published: { date, basis: "The page." } }),
  );
  const reports = days.map((_, number) => makeReport({ source: `d${number}` }));
  const said = { date: "2019-01-27", basis: null };
  return claimChain(handMadeIndex({ sources, statements: [makeStatement({ reports, said })] }), claim);
};
const counts = (drawing: ChainDown) => drawing.rows.map(({ entry }) => entry.nodes.length);

describe("a chain that runs down", () => {
  it("has every place of the chain in one row", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(nodesOf(chainDown(graph)).sort()).toEqual(graph.nodes.map(({ id }) => id));
      }),
      runs,
    );
  });

  it("goes down in time: in a sound chain nothing stands above what it had it from", () => {
    const order = timeOrder(relays("2019-01-26", "2019-01-28")).map(
      ({ node }) => node.source?.id ?? "speaker",
    );
    expect(order).toEqual(["speaker", "d0", "d1"]);
  });

  it("ends where all had it from each other, and has all of them", () => {
    const sources = ["d0", "d1", "d2"].map((id) => makeSource({ id }));
    const reports = [0, 1, 2].map((number) =>
      makeReport({ source: `d${number}`, via: `d${(number + 1) % 3}` }),
    );
    const graph = claimChain(handMadeIndex({ sources, statements: [makeStatement({ reports })] }), claim);
    expect(nodesOf(chainDown(graph))).toHaveLength(4);
  });

  it("runs no line through a sign that it does not lead to", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { sign, pieces } of chainDown(graph).rows) {
          for (const { piece, trunk } of pieces) {
            if (piece === "passes") expect(Math.abs(trunk - sign)).toBeGreaterThan(9);
          }
        }
      }),
      runs,
    );
  });

  it("lays no two lines upon each other", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { pieces, sign } of chainDown(graph).rows) {
          const beside = pieces.filter(({ trunk }) => trunk !== sign).map(({ trunk }) => trunk);
          expect(new Set(beside).size).toBe(beside.length);
        }
      }),
      runs,
    );
  });

  it("keeps all lines and signs within its width", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { rows, width } = chainDown(graph);
        for (const x of rows.flatMap(({ sign, pieces }) => [sign, ...pieces.map(({ trunk }) => trunk)])) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
        }
      }),
      runs,
    );
  });

  it("has a lane a country, at least so far apart that their names do not touch", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { lanes } = chainDown(graph);
        expect(lanes.length).toBeLessThanOrEqual(6);
        lanes.slice(1).forEach(({ at }, number) => {
          expect(at - (lanes[number]?.at ?? 0)).toBeGreaterThanOrEqual(23);
        });
      }),
      runs,
    );
  });

  it("is the same for any order of the atlas's lists", () => {
    const shape = (drawing: ChainDown) =>
      JSON.stringify(drawing, (key, value) => (key === "nodes" ? null : value));
    fc.assert(
      fc.property(anyIndex, (index) => {
        const [one, other] = [index, turned(index)].map((each) => chainDown(claimChain(each, claim)));
        expect(one && nodesOf(one)).toEqual(other && nodesOf(other));
        expect(one && shape(one).replaceAll(/"reason":"[^"]*"/gu, "")).toBe(
          other && shape(other).replaceAll(/"reason":"[^"]*"/gu, ""),
        );
      }),
      runs,
    );
  });
});

describe("a group of relays", () => {
  it("stands for three or more that differ in nothing but their name, within a few days", () => {
    expect(counts(chainDown(relays("2019-01-28", "2019-01-28")))).toEqual([1, 1, 1]);
    expect(counts(chainDown(relays("2019-01-28", "2019-01-29", "2019-01-31")))).toEqual([1, 3]);
    expect(counts(chainDown(relays("2019-01-28", "2019-01-28", "2019-01-29", "2019-03-01")))).toEqual([
      1, 3, 1,
    ]);
  });

  it("is opened by its name, and shut again", () => {
    const graph = relays("2019-01-28", "2019-01-28", "2019-01-28");
    const group = chainDown(graph).rows[1]?.entry.id ?? "";
    expect(counts(chainDown(graph, new Set([group])))).toEqual([1, 1, 1, 1]);
  });
});

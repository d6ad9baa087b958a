import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainAcross, chainAcross } from "#domain/chain/chainAcross.ts";
import type { ChainGraph, ChainNode } from "#domain/chain/chainGraph.ts";
import { claimChain } from "#domain/chain/claimChain.ts";
import { makeClaim } from "../handMadeAtlas.ts";
import { anyIndex, runs, turned } from "./anyAtlas.ts";

const claim = makeClaim();
const room = (node: ChainNode) => ({
  width: 40 + 12 * node.id.length,
  lines: node.statements.some(({ changed }) => changed) ? (2 as const) : (1 as const),
});
const anyDrawing = anyIndex.map((index) => {
  const graph = claimChain(index, claim);
  return { graph, drawing: chainAcross(graph, room) };
});

/** The label and the sign of each node: [left, top, right, bottom]. */
const boxes = ({ nodes }: ChainAcross) =>
  nodes.map(({ node, x, y }) => {
    const { width, lines } = room(node);
    return [x - 8, y - 8, x + 13 + width, y + (lines === 2 ? 33 : 8)] as const;
  });

const pairs = <T>(list: readonly T[]) =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

const forAll = (check: (given: { graph: ChainGraph; drawing: ChainAcross }) => void) =>
  fc.assert(fc.property(anyDrawing, check), runs);

describe("a chain that runs across", () => {
  it("has every place of the chain once", () => {
    forAll(({ graph, drawing }) => {
      expect(drawing.nodes.map(({ node }) => node.id).sort()).toEqual(graph.nodes.map(({ id }) => id));
    });
  });

  it("lays no sign and no label upon another", () => {
    forAll(({ drawing }) => {
      for (const [[a, b, c, d], [e, f, g, h]] of pairs(boxes(drawing))) {
        expect(a < g && e < c && b < h && f < d).toBe(false);
      }
    });
  });

  it("runs no line through a label", () => {
    forAll(({ drawing }) => {
      for (const { from, turn, to } of drawing.lines) {
        for (const [left, top, right, bottom] of boxes(drawing)) {
          const inRow = (y: number) => y > top && y < bottom;
          expect(inRow(from.y) && from.x < right && turn > left && from.x >= right - 3).toBe(false);
          expect(inRow(to.y) && turn < right && to.x - 8 > left).toBe(false);
          expect(
            turn > left && turn < right && Math.min(from.y, to.y) < top && Math.max(from.y, to.y) > bottom,
          ).toBe(false);
        }
      }
    });
  });

  it("leads every line on in time", () => {
    forAll(({ drawing }) => {
      for (const { from, turn, to } of drawing.lines) {
        expect(turn).toBeGreaterThan(from.x);
        expect(to.x).toBeGreaterThan(turn);
      }
    });
  });

  it("keeps every place within the band of its country, and all within its size", () => {
    forAll(({ drawing: { nodes, lanes, width, height, lines } }) => {
      for (const { y, x } of nodes) {
        expect(lanes.some((lane) => y > lane.y && y < lane.y + lane.height)).toBe(true);
        expect(x).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
      for (const { turn } of lines) expect(turn).toBeLessThan(width);
    });
  });

  it("is the same for any order of the atlas's lists", () => {
    const places = ({ nodes }: ChainAcross) => nodes.map(({ node, x, y }) => [node.id, x, y]).sort();
    fc.assert(
      fc.property(anyIndex, (index) => {
        const [one, other] = [index, turned(index)].map((each) => chainAcross(claimChain(each, claim), room));
        expect(one && places(one)).toEqual(other && places(other));
      }),
      runs,
    );
  });
});

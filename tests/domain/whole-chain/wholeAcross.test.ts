import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WholeAcross, wholeAcross } from "#domain/whole-chain/wholeAcross.ts";
import { type Teller, type WholeChain, wholeChain } from "#domain/whole-chain/wholeChain.ts";
import { anyIndex, runs, turned } from "../chain/anyAtlas.ts";

const widthOf = ({ name }: Teller, isElsewhere: boolean) => 30 + 9 * name.length + (isElsewhere ? 20 : 0);
const lay = (chain: WholeChain) => wholeAcross(chain, widthOf);
const anyDrawing = anyIndex.map((index) => {
  const chain = wholeChain(index);
  return { chain, drawing: lay(chain) };
});

/** The sign and the label of each teller: [left, top, right, bottom], and whose they are. */
const boxes = ({ tellers, lanes }: WholeAcross) =>
  tellers.map(({ teller, x, y }) => {
    const width = widthOf(teller, !lanes.some(({ lane }) => lane === teller.country));
    return { id: teller.id, left: x - 8, top: y - 8, right: x + 13 + width, bottom: y + 8 };
  });

const pairs = <T>(list: readonly T[]) =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

const forAll = (check: (given: { chain: WholeChain; drawing: WholeAcross }) => void) =>
  fc.assert(fc.property(anyDrawing, check), runs);

describe("the chains of a whole atlas, drawn", () => {
  it("have every teller once, and every document and statement that went from one to another", () => {
    forAll(({ chain, drawing }) => {
      expect(drawing.tellers.map(({ teller }) => teller.id).sort()).toEqual(
        chain.tellers.map(({ id }) => id),
      );
      const drawn = drawing.lines.reduce((sum, { route }) => sum + route.weight, 0);
      expect(drawn).toBe(chain.takings.flatMap(({ relays }) => relays).length);
    });
  });

  it("lay no label upon another", () => {
    forAll(({ drawing }) => {
      for (const [one, other] of pairs(boxes(drawing))) {
        const meet =
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom;
        expect(meet).toBe(false);
      }
    });
  });

  it("run no line through a label", () => {
    forAll(({ drawing }) => {
      for (const { from, turn, to } of drawing.lines) {
        const [low, high] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
        for (const { left, top, right, bottom } of boxes(drawing)) {
          const crosses = (y: number, start: number, end: number) =>
            y > top && y < bottom && Math.min(start, end) < right - 3 && Math.max(start, end) > left + 1;
          expect(crosses(from.y, from.x, turn)).toBe(false);
          expect(crosses(to.y, turn, to.x < turn ? to.x : to.x - 8)).toBe(false);
          expect(turn > left && turn < right && low < top && high > bottom).toBe(false);
        }
      }
    });
  });

  it("lead every line one hand further at least, save those of a circle, which come round", () => {
    forAll(({ drawing }) => {
      const place = new Map(drawing.tellers.map((placed) => [placed.teller.id, placed]));
      for (const { route } of drawing.lines) {
        const [start, end] = [place.get(route.from), place.get(route.to)];
        if (route.inCircle) expect(end?.x).toBe(start?.x);
        else expect(end?.x).toBeGreaterThan(start?.x ?? Number.NaN);
      }
    });
  });

  it("keep every teller in the band of its country, or in that of all other countries", () => {
    forAll(({ drawing: { tellers, lanes, width, height } }) => {
      for (const { teller, x, y } of tellers) {
        const band = lanes.find((lane) => y > lane.y && y < lane.y + lane.height);
        expect([teller.country, "elsewhere"]).toContain(band?.lane);
        expect(x).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
    });
  });

  it("are the same for any order of the atlas's lists", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(lay(wholeChain(turned(index)))).toEqual(lay(wholeChain(index)));
      }),
      runs,
    );
  });
});

import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { pathData, type Spot, simplified, wholePixels } from "#domain/static-map/pathData.ts";

/** Reads relative path data back: the spots of each line. */
function read(data: string): Spot[][] {
  return data
    .split("M")
    .filter(Boolean)
    .map((piece) => {
      const [x = 0, y = 0, ...steps] = (piece.match(/-?\d+/gu) ?? []).map(Number);
      const line: [number, number][] = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [lastX, lastY] = line.at(-1) ?? [0, 0];
        line.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
      }
      return line;
    });
}

const spot = tuple(integer({ min: -500, max: 500 }), integer({ min: -500, max: 500 }));

describe("path data", () => {
  it("says the same lines as it was made from", () => {
    assert(
      property(array(array(spot, { minLength: 2, maxLength: 20 }), { maxLength: 5 }), (lines) => {
        expect(read(pathData(lines))).toEqual(lines);
      }),
    );
  });

  it("leaves out a line of one place, which draws nothing", () => {
    expect(pathData([[[3, 4]]])).toBe("");
  });

  it("closes areas", () => {
    expect(
      pathData(
        [
          [
            [0, 0],
            [4, 0],
            [4, -4],
          ],
        ],
        true,
      ),
    ).toBe("M0 0l4 0 0-4z");
  });
});

describe("whole pixels", () => {
  it("stand once in a row, and none lies on the straight line between its neighbours", () => {
    expect(
      wholePixels([
        [0.2, 0],
        [0.4, 0.1],
        [3, 0],
        [7.6, 0.3],
        [8, 5],
      ]),
    ).toEqual([
      [0, 0],
      [8, 0],
      [8, 5],
    ]);
  });

  it("keep a line that turns back on itself", () => {
    const back: Spot[] = [
      [0, 0],
      [5, 0],
      [2, 0],
    ];
    expect(wholePixels(back)).toEqual(back);
  });
});

describe("a simplified line", () => {
  const toLine = ([x, y]: Spot, line: readonly Spot[]) =>
    Math.min(
      ...line.slice(1).map(([bx, by], index) => {
        const [ax, ay] = line[index] ?? [bx, by];
        const [dx, dy] = [bx - ax, by - ay];
        const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
        const share = Math.min(1, Math.max(0, along));
        return Math.hypot(x - ax - share * dx, y - ay - share * dy);
      }),
    );

  it("begins and ends where the line does, and makes nothing up", () => {
    assert(
      property(array(spot, { minLength: 2, maxLength: 40 }), integer({ min: 0, max: 30 }), (line, pixels) => {
        const kept = simplified(line, () => pixels);
        expect(kept[0]).toEqual(line[0]);
        expect(kept.at(-1)).toEqual(line.at(-1));
        expect(kept.every((one) => line.includes(one as [number, number]))).toBe(true);
      }),
    );
  });

  it("leaves out only what is nearer to it than asked, where the line does not turn back", () => {
    const line = Array.from({ length: 60 }, (_, x): Spot => [x * 4, Math.sin(x / 3) * 20 + (x % 3)]);
    const kept = simplified(line, () => 3);
    expect(kept.length).toBeLessThan(line.length / 2);
    for (const each of line) expect(toLine(each, kept)).toBeLessThanOrEqual(3);
  });

  it("has fewer bends where less is asked", () => {
    const line = Array.from({ length: 80 }, (_, x): Spot => [x * 4, (x % 2) * 3]);
    const kept = simplified(line, ([x]) => (x < 160 ? 1 : 4));
    expect(kept.filter(([x]) => x < 160).length).toBe(40);
    expect(kept.filter(([x]) => x >= 160).length).toBeLessThan(4);
  });
});

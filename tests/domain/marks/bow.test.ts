import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, bearing, between, bow, bowLine } from "#domain/marks/bow.ts";
import { type Degrees, distance, project, unproject } from "#domain/marks/mercator.ts";

const place = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -70, max: 70, noNaN: true }),
) as fc.Arbitrary<Degrees>;
const bend = fc.double({ min: 0.05, max: 0.34, noNaN: true });
const apart = fc.tuple(place, place).filter(([a, b]) => distance(project(a), project(b)) > 1e-3);

const near = (a: Degrees, b: Degrees) => Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;

describe("a bow", () => {
  it("starts and ends exactly where it is told", () => {
    fc.assert(
      fc.property(apart, bend, ([from, to], size) => {
        const line = bowLine(bow(project(from), project(to), size));
        expect(near(line[0] ?? [0, 0], from)).toBe(true);
        expect(near(line.at(-1) ?? [0, 0], to)).toBe(true);
      }),
    );
  });

  it("swings out to the north above zero, whichever way it is travelled", () => {
    fc.assert(
      fc.property(apart, bend, ([from, to], size) => {
        const [a, b] = [project(from), project(to)];
        const there = at(bow(a, b, size), 0.5);
        const back = at(bow(b, a, size), 0.5);
        expect(distance(there, back)).toBeLessThan(1e-9);
        expect(there[1]).toBeLessThanOrEqual((a[1] + b[1]) / 2 + 1e-12);
      }),
    );
  });

  it("does not meet one of another bend, save at its ends", () => {
    fc.assert(
      fc.property(apart, bend, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ([from, to], size, share) => {
        const [a, b] = [project(from), project(to)];
        const one = at(bow(a, b, size), share);
        expect(distance(one, at(bow(a, b, -size), share))).toBeGreaterThan(0);
        expect(distance(one, at(bow(a, b, size + 0.02), share))).toBeGreaterThan(0);
      }),
    );
  });

  it("is the same curve in a piece of it", () => {
    const whole = bow([0.1, 0.2], [0.4, 0.3], 0.3);
    const piece = between(whole, 0.25, 0.75);
    expect(distance(at(piece, 0.5), at(whole, 0.5))).toBeLessThan(1e-12);
    expect(distance(piece.from, at(whole, 0.25))).toBeLessThan(1e-12);
  });

  it("runs to the east where its far end is in the east", () => {
    expect(bearing(bow([0.1, 0.5], [0.2, 0.5], 0), 0.5)).toBeCloseTo(90);
    expect(bearing(bow([0.1, 0.5], [0.1, 0.4], 0), 0.5)).toBeCloseTo(0);
  });
});

describe("a place on the Mercator square", () => {
  it("is the same place in degrees again", () => {
    fc.assert(
      fc.property(place, (degrees) => {
        expect(near(unproject(project(degrees)), degrees)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stances } from "#domain/schema/vocabulary.ts";
import { type EventBox, layOutEvents } from "#domain/timeline/eventLayout.ts";
import { type SaidBox, saidBoxes } from "#domain/timeline/saidBoxes.ts";
import { type Box, layOutSaid } from "#domain/timeline/saidLayout.ts";
import type { EventMark, SaidMark } from "#domain/timeline/timeline.ts";
import type { TimeSpan } from "#domain/timeline/timeSpan.ts";

const origin = 16_500;
const hue = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 17_900, max: 17_930 }) },
  { weight: 1, arbitrary: fc.integer({ min: origin, max: 19_000 }) },
);
const length = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(400) });
const span = fc.record({
  from: day,
  length,
  isSoft: fc.boolean(),
  open: fc.constantFrom("", "", "", "from", "to"),
});
const toSpan = ({
  from,
  length: days,
  isSoft,
  open,
}: {
  from: number;
  length: number;
  isSoft: boolean;
  open: string;
}): TimeSpan => ({
  from: open === "from" ? null : from,
  to: open === "to" ? null : from + days,
  isSoft,
});
const said = fc
  .array(fc.record({ span, hue, stance: fc.constantFrom(...stances) }), { maxLength: 150 })
  .map((all) =>
    all.map(
      (one, at): SaidMark => ({
        ...one,
        id: `${at}`,
        span: toSpan(one.span),
        statements: [],
        knownFrom: new Map(),
      }),
    ),
  );
const events = fc
  .array(fc.record({ span, hue }), { maxLength: 40 })
  .map((all) =>
    all.map((one, at): EventMark => ({ ...one, id: `${at}`, span: toSpan(one.span), date: "", claims: [] })),
  );
const pixelsADay = fc.double({ min: 0.2, max: 160, noNaN: true });

const overlap = (one: Box, other: Box) =>
  one.x + one.width > other.x + 1e-6 &&
  other.x + other.width > one.x + 1e-6 &&
  one.y + one.height > other.y + 1e-6 &&
  other.y + other.height > one.y + 1e-6;

/** The first two boxes that cover each other, or null. */
function overlaps<T extends Box>(boxes: readonly T[]): [T, T] | null {
  const ordered = [...boxes].sort((one, other) => one.x - other.x);
  for (const [at, one] of ordered.entries()) {
    for (let next = at + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (!other || other.x >= one.x + one.width) break;
      if (overlap(one, other)) return [one, other];
    }
  }
  return null;
}

const height = 26;
const all = (marks: readonly SaidMark[], scale: number): readonly SaidBox[] =>
  saidBoxes(layOutSaid(marks, { origin, pixelsADay: scale }, height), () => true);

describe("what was said, on the axis", () => {
  it("never overlaps, however crowded the days are", () => {
    fc.assert(
      fc.property(said, pixelsADay, (marks, scale) => {
        expect(overlaps(all(marks, scale))).toBeNull();
      }),
    );
  });

  it("leaves nothing out, and draws nothing twice but what a band is cut into", () => {
    fc.assert(
      fc.property(said, pixelsADay, (marks, scale) => {
        const boxes = all(marks, scale);
        const ids = (some: readonly SaidBox[]) => some.flatMap((box) => box.marks.map(({ id }) => id));
        const inBand = new Set(ids(boxes.filter(({ shape }) => shape === "band")));
        const others = ids(boxes.filter(({ shape }) => shape !== "band"));
        expect(new Set(others).size).toBe(others.length);
        expect(others.some((id) => inBand.has(id))).toBe(false);
        expect(others.length + inBand.size).toBe(marks.length);
      }),
    );
  });

  it("stays within its row", () => {
    fc.assert(
      fc.property(said, pixelsADay, (marks, scale) => {
        for (const box of all(marks, scale)) {
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it("stands on its day where a day has room for it", () => {
    fc.assert(
      fc.property(said, fc.double({ min: 12, max: 160, noNaN: true }), (marks, scale) => {
        for (const {
          x,
          width,
          marks: [mark],
          shape,
        } of all(marks, scale)) {
          if (shape !== "point" || !mark) continue;
          const start = ((mark.span.from ?? 0) - origin) * scale;
          expect(x).toBeGreaterThanOrEqual(start - 1e-6);
          expect(x + width).toBeLessThanOrEqual(start + scale + 1e-6);
        }
      }),
    );
  });

  it("is a bar, never a point, where the day is not stated and a day has room", () => {
    fc.assert(
      fc.property(said, fc.double({ min: 12, max: 160, noNaN: true }), (marks, scale) => {
        for (const {
          shape,
          marks: [mark],
        } of all(marks, scale)) {
          if (shape === "point") expect(mark?.span.from).toBe(mark?.span.to);
        }
      }),
    );
  });

  it("does not move against its neighbours while other marks come and go", () => {
    fc.assert(
      fc.property(said, pixelsADay, (marks, scale) => {
        const layout = layOutSaid(marks, { origin, pixelsADay: scale }, height);
        if (layout.some(({ shape }) => shape === "tower")) return;
        const places = (boxes: readonly SaidBox[]) =>
          boxes.filter(({ shape }) => shape === "point").map(({ x, y, marks: of }) => ({ x, y, of }));
        const some = places(saidBoxes(layout, ({ hue: of }) => of === 1));
        const whole = places(saidBoxes(layout, () => true));
        expect(some).toEqual(whole.filter(({ of }) => of[0]?.hue === 1));
      }),
    );
  });
});

describe("what is said to have happened, on the axis", () => {
  const lay = (marks: readonly EventMark[], scale: number): readonly EventBox[] =>
    layOutEvents(
      marks,
      { origin, pixelsADay: scale },
      { from: origin, to: 19_500 },
      { width: 700, height: 30 },
      () => 80,
    );

  it("never overlaps, its words included", () => {
    fc.assert(
      fc.property(events, pixelsADay, (marks, scale) => {
        const boxes = lay(marks, scale).map((box) =>
          box.words === "after" ? { ...box, width: box.width + 84 } : box,
        );
        expect(overlaps(boxes)).toBeNull();
      }),
    );
  });

  it("stays within its row", () => {
    fc.assert(
      fc.property(events, pixelsADay, (marks, scale) => {
        for (const { y, height: tall } of lay(marks, scale)) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y + tall).toBeLessThanOrEqual(30 + 1e-6);
        }
      }),
    );
  });

  it("leaves no mark out", () => {
    fc.assert(
      fc.property(events, pixelsADay, (marks, scale) => {
        const drawn = new Set(lay(marks, scale).flatMap((box) => box.marks.map(({ id }) => id)));
        expect(drawn.size).toBe(marks.length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bends } from "#domain/marks/bends.ts";

const name = fc.constantFrom("Kabul", "Badghis", "Herat", "Deir ez-Zor");
const pair = fc.tuple(name, name);

describe("movements between the same two places", () => {
  it("never coincide, whichever way they run", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const drawn = bends(pairs).map((bend, index) => `${[...(pairs[index] ?? [])].sort()} ${bend}`);
        expect(new Set(drawn).size).toBe(pairs.length);
      }),
    );
  });

  it("never coincide, however many they are", () => {
    const same = Array.from({ length: 50 }, () => ["Kabul", "Herat"] as const);
    expect(new Set(bends(same)).size).toBe(50);
  });

  it("swing out by a fifth to a third of their length", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        for (const bend of bends(pairs)) {
          expect(Math.abs(bend)).toBeGreaterThanOrEqual(0.22);
          expect(Math.abs(bend)).toBeLessThanOrEqual(0.34);
        }
      }),
    );
  });
});

describe("movements from one place to several", () => {
  it("bend in different ways, as they may run close together", () => {
    const bent = bends([
      ["Syria", "Afghanistan"],
      ["Syria", "Waziristan"],
      ["Syria", "Pakistan"],
    ]);
    expect(new Set(bent).size).toBe(3);
  });
});

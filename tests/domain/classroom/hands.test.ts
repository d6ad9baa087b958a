import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allHands, handsFor, highest, mostHands, noHands, raise, rounds } from "#domain/classroom/hands.ts";
import { digits } from "#domain/schema/vocabulary.ts";

describe("the hands of a class", () => {
  it("are counted apart for both votes", () => {
    const hands = raise(raise(noHands, "first", 3, 9), "second", 3, 6);
    expect(rounds.map((round) => handsFor(hands, round, 3))).toEqual([9, 6]);
  });

  it("are counted apart for letters and digits", () => {
    const hands = raise(raise(noHands, "first", "D", 4), "first", 4, 7);
    expect(allHands(hands, "first", ["A", "B", "C", "D", "E", "F"])).toBe(4);
    expect(allHands(hands, "first", digits)).toBe(7);
  });

  it("are whole, and never fewer than none or more than a room holds", () => {
    fc.assert(
      fc.property(fc.double(), (count) => {
        const raised = handsFor(raise(noHands, "first", 1, count), "first", 1);
        expect(Number.isInteger(raised) && raised >= 0 && raised <= mostHands).toBe(true);
      }),
    );
  });

  it("make the longest bar of both votes, so that the bars can be compared", () => {
    const hands = raise(raise(noHands, "first", 4, 7), "second", 4, 13);
    expect(highest(hands, digits)).toBe(13);
    expect(highest(noHands, digits)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { cast, haveTalked, newBallot, uncover, type Vote } from "#domain/classroom/ballot.ts";

const first: Vote = { letter: "B", digit: 2, reason: "a state agency" };
const second: Vote = { letter: "D", digit: 4, reason: "nobody else saw it" };

describe("a ballot", () => {
  it("goes from deciding alone over talking and deciding again to the editors' grade", () => {
    const shown = uncover(cast(haveTalked(cast(newBallot, first)), second));
    expect(shown).toEqual({ stage: "shown", first, second });
  });

  it("shows no grade before the second vote", () => {
    for (const ballot of [newBallot, cast(newBallot, first), haveTalked(cast(newBallot, first))])
      expect(uncover(ballot)).toBe(ballot);
  });

  it("takes no vote while people talk, and none after the second", () => {
    const talking = cast(newBallot, first);
    expect(cast(talking, second)).toBe(talking);
    const decided = cast(haveTalked(talking), second);
    expect(cast(decided, first)).toBe(decided);
  });

  it("keeps the first vote as it was", () => {
    expect(cast(haveTalked(cast(newBallot, first)), second)).toMatchObject({ stage: "decided", first });
  });
});

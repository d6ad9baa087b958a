import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";

const { changes } = en;

describe("what changed for a claim, in words", () => {
  it("is that nothing did", () => {
    expect(changes.ofClaim("c1a", [])).toBe("Claim C1A is the same in both.");
  });

  it("is a list, the weightiest first as it is given", () => {
    const text = changes.ofClaim("c1a", [
      { kind: "level", from: { letter: "F", digit: 5 }, to: { letter: "F", digit: 3 } },
      { kind: "denials", gained: ["the coalition"], lost: [] },
      { kind: "statements", added: ["a"], removed: [], changed: ["b", "c"] },
      { kind: "text", field: "that" },
    ]);
    expect(text).toBe(
      "Since then, for claim C1A: level F5 became F3; denied by the coalition too; 1 statement added; 2 statements changed; its wording changed.",
    );
  });

  it("names the claims of the atlas that changed", () => {
    expect(changes.ofAtlas([])).toBe("Its claims are the same in both.");
    expect(changes.ofAtlas(["c1a"])).toBe("Since then one claim changed: C1A.");
    expect(changes.ofAtlas(["c1a", "c4b"])).toBe("Since then 2 claims changed: C1A and C4B.");
  });
});

import { describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { changesOf } from "#domain/changes/changesOf.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { builtAtlas } from "../../publish/builtAtlas.ts";

const { atlas, index } = await builtAtlas();
const changed = (given: Partial<PublishedAtlas>) => indexAtlas({ ...atlas, ...given });
const withClaim = (change: (claim: PublishedAtlas["claims"][number]) => PublishedAtlas["claims"][number]) =>
  changed({ claims: atlas.claims.map((claim) => (claim.id === "c1a" ? change(claim) : claim)) });

describe("what changed for a claim", () => {
  it("is nothing from a version to itself", () => {
    for (const { id } of atlas.claims) expect(changesOf(id, index, index)).toEqual([]);
  });

  it("is that it is there, or no longer there", () => {
    const without = changed({ claims: atlas.claims.filter(({ id }) => id !== "c1a") });
    expect(changesOf("c1a", without, index)).toEqual([{ kind: "added" }]);
    expect(changesOf("c1a", index, without)).toEqual([{ kind: "removed" }]);
    expect(changesOf("nobody", index, without)).toEqual([]);
  });

  it("is its level, with the reason", () => {
    const newer = withClaim((claim) => ({
      ...claim,
      information: { ...claim.information, digit: 3, reason: "Somebody confirms it.", wouldChange: [] },
    }));
    expect(changesOf("c1a", index, newer)).toEqual([
      { kind: "level", from: { letter: "F", digit: 5 }, to: { letter: "F", digit: 3 } },
      { kind: "text", field: "reason" },
      { kind: "text", field: "wouldChange" },
    ]);
    expect(changesOf("c1b", index, newer)).toEqual([]);
  });

  it("is a denial that came or went, and the statements", () => {
    const denials = atlas.statements.filter(({ claim, stance }) => claim === "c1a" && stance === "denies");
    const ids = denials.map(({ id }) => id);
    const without = changed({ statements: atlas.statements.filter(({ id }) => !ids.includes(id)) });
    const bodies = ["Tajikistan’s border troops"];
    expect(changesOf("c1a", without, index)).toEqual([
      { kind: "denials", gained: bodies, lost: [] },
      { kind: "statements", added: ids, removed: [], changed: [] },
    ]);
    expect(changesOf("c1a", index, without)).toEqual([
      { kind: "denials", gained: [], lost: bodies },
      { kind: "statements", added: [], removed: ids, changed: [] },
    ]);
  });

  it("is a statement that says something else now, and a text of the claim", () => {
    const [first] = atlas.statements;
    const statements = atlas.statements.map((one) => (one === first ? { ...one, says: "Another." } : one));
    expect(changesOf(first?.claim ?? "", index, changed({ statements }))).toEqual([
      { kind: "statements", added: [], removed: [], changed: [first?.id] },
    ]);
    const newer = withClaim((claim) => ({ ...claim, that: "something else", happened: null }));
    expect(changesOf("c1a", index, newer)).toEqual([
      { kind: "text", field: "that" },
      { kind: "text", field: "happened" },
    ]);
  });
});

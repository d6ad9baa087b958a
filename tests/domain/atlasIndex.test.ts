import { expect, it } from "vitest";
import { found } from "#domain/atlasIndex.ts";
import { handMadeIndex, makeClaim, makeStatement } from "./handMadeAtlas.ts";

it("finds each thing by its id", () => {
  const index = handMadeIndex();
  const named = [
    index.layers.get("raid"),
    index.places.get("here"),
    index.outlets.get("tass"),
    index.speakers.get("zubov"),
    index.sources.get("tass-1"),
    index.claims.get("c1"),
    index.statements.get("s1"),
  ];
  expect(named.map((thing) => thing?.id)).toEqual(["raid", "here", "tass", "zubov", "tass-1", "c1", "s1"]);
  expect(index.atlas.about.id).toBe("hand-made");
});

it("keeps the statements of each claim in the order of the atlas", () => {
  const statements = [
    makeStatement({ id: "s3" }),
    makeStatement({ id: "s1", claim: "c2" }),
    makeStatement({ id: "s2" }),
  ];
  const claims = ["c1", "c2", "c3"].map((id) => makeClaim({ id }));
  const { statementsOf } = handMadeIndex({ claims, statements });
  const ids = (claim: string) => statementsOf.get(claim)?.map(({ id }) => id);
  expect([ids("c1"), ids("c2"), ids("c3")]).toEqual([["s3", "s2"], ["s1"], []]);
});

it("leaves out a statement about a claim that is not there", () => {
  const { statementsOf } = handMadeIndex({ statements: [makeStatement({ claim: "c9" })] });
  expect([...statementsOf]).toEqual([["c1", []]]);
});

it("answers what an id leads to, and says which one leads nowhere", () => {
  const { claims } = handMadeIndex();
  expect(found(claims, "c1").id).toBe("c1");
  expect(() => found(claims, "c9")).toThrow('The atlas has nothing with the id "c9".');
});

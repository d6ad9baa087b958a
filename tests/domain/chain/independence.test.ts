import { describe, expect, it } from "vitest";
import { originsOf } from "#domain/chain/independence.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { tallyOf } from "#domain/tally.ts";
import { handMadeIndex, makeClaim, makeRelay, makeSpeaker, makeStatement } from "../handMadeAtlas.ts";

const party = (is: "yes" | "no" | "unknown") => ({ is, reason: "As the reason says." });
const speakers = [
  makeSpeaker({ id: "a", names: { en: "A" }, party: party("yes") }),
  makeSpeaker({ id: "b", names: { en: "B" }, party: party("unknown") }),
  makeSpeaker({ id: "c", names: { en: "C" }, party: party("no") }),
];
const says = (speaker: string, relays: Statement["relays"] = null, given: Partial<Statement> = {}) =>
  makeStatement({ id: `s-${speaker}`, speaker, relays, ...given });
const index = (...statements: Statement[]) => handMadeIndex({ speakers, statements });
const origins = (...statements: Statement[]) => originsOf(index(...statements), makeClaim());

describe("the origins of a claim", () => {
  it("say of each whether it is a party to the matter, and whether it is certain", () => {
    const inferred = says("c", makeRelay("s-a", "inferred"));
    expect(origins(says("a"), says("b"), inferred)).toEqual([
      { body: { name: "A", number: "one" }, party: "yes", isCertain: true },
      { body: { name: "B", number: "one" }, party: "unknown", isCertain: true },
      { body: { name: "C", number: "one" }, party: "no", isCertain: false },
    ]);
  });

  it("leave out who says from whom it has it, and relays of relays", () => {
    expect(origins(says("a"), says("b", makeRelay("s-a")), says("c", makeRelay("s-b")))).toHaveLength(1);
  });

  it("never count a circle", () => {
    expect(origins(says("a", makeRelay("s-b")), says("b", makeRelay("s-a")))).toEqual([]);
  });

  it("are bodies; one is certain as soon as one of its speakers is, and a party too", () => {
    const body = { name: "The ministry", number: "one" } as const;
    const both = [
      makeSpeaker({ id: "a", body, party: party("no") }),
      makeSpeaker({ id: "b", body, party: party("yes") }),
    ];
    const statements = [says("a", makeRelay("s-b", "inferred")), says("b")];
    expect(originsOf(handMadeIndex({ speakers: both, statements }), makeClaim())).toEqual([
      { body, party: "yes", isCertain: true },
    ]);
  });

  it("are as many as the tally counts", () => {
    const atlas = index(says("a"), says("b", makeRelay("s-a", "inferred")), says("c", makeRelay("s-a")));
    const all = originsOf(atlas, makeClaim());
    expect(tallyOf(atlas, makeClaim()).origins).toEqual({
      atLeast: all.filter(({ isCertain }) => isCertain).length,
      atMost: all.length,
    });
  });
});

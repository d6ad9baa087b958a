import { expect, test } from "vitest";
import { claimFacts } from "#domain/claimFacts.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { asTold, tellingIds, tellingsOf } from "#domain/tellings.ts";
import {
  handMadeIndex,
  makeClaim,
  makeEnd,
  makeMovement,
  makePlace,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

const end = (place: string) => makeEnd({ place });
const movement = (from: string, statements: string[]) =>
  makeMovement({ from: end(from), to: end("there"), statements });
const said = (id: string, date: string, speaker = "zubov") =>
  makeStatement({ id, speaker, said: { date, basis: null } });

const claim = makeClaim({
  movements: [movement("here", ["s1", "s3"]), movement("elsewhere", ["s2", "s4"])],
});
const index = handMadeIndex({
  places: ["here", "there", "elsewhere"].map((id, number) =>
    makePlace({ id, geometry: { kind: "point", at: [60 + number * 3, 35], source: "GeoNames" } }),
  ),
  speakers: [makeSpeaker(), makeSpeaker({ id: "other", names: { en: "Other" } })],
  claims: [claim, makeClaim({ id: "c2", movements: [movement("here", ["s5"])], ledBy: ["s5"] })],
  statements: [
    said("s1", "2019-01-28"),
    said("s3", "2019-01-30"),
    said("s2", "2019-01-29", "other"),
    said("s4", "2019-01-27", "other"),
    makeStatement({ id: "s5", claim: "c2" }),
  ],
});
const facts = claimFacts(index);

test("statements that give the same ends are one telling, named for the oldest, the oldest telling first", () => {
  expect(
    tellingsOf(index, claim).map(({ id, statements }) => [id, ...statements.map((each) => each.id)]),
  ).toEqual([
    ["s4", "s4", "s2"],
    ["s1", "s1", "s3"],
  ]);
});

test("a claim whose statements all give the same has none to switch through", () => {
  expect([...tellingIds(index)].sort()).toEqual(["s1", "s4"]);
});

test("a statement that gives several ends is a telling of its own with all of them", () => {
  const both = makeClaim({ movements: [movement("here", ["s1", "s2"]), movement("elsewhere", ["s1"])] });
  expect(tellingsOf(index, both).map(({ id, movements }) => [id, movements.length])).toEqual([
    ["s1", 2],
    ["s2", 1],
  ]);
});

test("as told by one, its ends alone are drawn, and no level, denial or other claim changes", () => {
  const told = asTold(index, facts, "c1", "s4");
  const ribbons = (of: ReturnType<typeof asTold>) =>
    claimMarks(index, of, new Map()).ribbons.map(({ properties }) => properties.claim);
  expect(ribbons(facts)).toEqual(["c1", "c1", "c2"]);
  expect(ribbons(told)).toEqual(["c1", "c2"]);
  expect(told[0]).toMatchObject({ level: facts[0]?.level, tally: facts[0]?.tally });
  expect(told[0]?.claim.movements.map(({ from }) => from?.place)).toEqual(["elsewhere"]);
  expect(told[1]).toBe(facts[1]);
});

test("a telling of another claim, or of none, changes nothing", () => {
  expect(asTold(index, facts, "c2", "s4")).toBe(facts);
  expect(asTold(index, facts, "c1", null)).toBe(facts);
  expect(asTold(index, facts, null, "s4")).toBe(facts);
});

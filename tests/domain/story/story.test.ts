import { describe, expect, it } from "vitest";
import { claimFacts } from "#domain/claimFacts.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { placeOf } from "#domain/story/placeOf.ts";
import { stepGrounds } from "#domain/story/stepGrounds.ts";
import { claimsInStep, stepLook } from "#domain/story/stepView.ts";
import { headOf } from "#domain/story/storyHead.ts";
import { tellingsOf } from "#domain/story/tellingsOf.ts";
import { handMadeIndex, makeClaim, makeLayer, makeStatement, makeStep, makeStory } from "../handMadeAtlas.ts";

const steps = ["one", "two", "three"].map((id) => makeStep({ id, title: `Step ${id}` }));
const story = makeStory({ steps });
const nothing = { layers: null, claim: null, day: null, view: null };

describe("a step of a story", () => {
  it("knows its number and its neighbours", () => {
    expect(placeOf(story, "two")).toMatchObject({ number: 2, count: 3, previous: steps[0], next: steps[2] });
    expect(placeOf(story, "one")?.previous).toBeNull();
    expect(placeOf(story, "three")?.next).toBeNull();
  });

  it("has no place where the story does not have it", () => {
    expect(placeOf(story, "four")).toBeNull();
  });

  it("shows the claims of its layers, and all where it names none", () => {
    const index = handMadeIndex({
      layers: [makeLayer(), makeLayer({ id: "other", hue: 2 })],
      claims: [makeClaim(), makeClaim({ id: "c2", layer: "other", ledBy: ["s2"] })],
      statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2" })],
    });
    const facts = claimFacts(index);
    const shown = (layers: string[] | null) =>
      claimsInStep(makeStep({ shows: { ...nothing, layers } }), facts).map(({ claim }) => claim.id);
    expect(shown(["other"])).toEqual(["c2"]);
    expect(shown(null)).toEqual(["c1", "c2"]);
  });

  it("looks where it says, else at its claim, else at the whole atlas", () => {
    const index = handMadeIndex();
    const marks = claimMarks(index, claimFacts(index), new Map());
    const opening = [1, 2, 3, 4] as const;
    const lookOf = (shows: Partial<typeof nothing> & object) =>
      stepLook(makeStep({ shows: { ...nothing, ...shows } }), marks, opening).bounds;
    expect(lookOf({ claim: "c1", view: [5, 6, 7, 8] } as object)).toEqual([5, 6, 7, 8]);
    expect(lookOf({ claim: "c1" } as object)).toEqual(marks.boundsOf.get("c1"));
    expect(lookOf({})).toEqual(opening);
  });

  it("looks at the whole atlas where its claim draws nothing", () => {
    const index = handMadeIndex({ claims: [makeClaim({ places: [] })] });
    const marks = claimMarks(index, claimFacts(index), new Map());
    const step = makeStep({ shows: { ...nothing, claim: "c1" } });
    expect(stepLook(step, marks, [1, 2, 3, 4]).bounds).toEqual([1, 2, 3, 4]);
  });

  it("rests on claims and documents that can be named", () => {
    const { claims, sources } = stepGrounds(handMadeIndex(), makeStep());
    expect(claims.map(({ id }) => id)).toEqual(["c1"]);
    expect(sources.map(({ source, outlet }) => [source.id, outlet.name])).toEqual([["tass-1", "TASS"]]);
  });

  it("leaves out what an older version of the atlas does not have yet", () => {
    const step = makeStep({ claims: ["c1", "c9"], sources: ["tass-9"] });
    const { claims, sources } = stepGrounds(handMadeIndex(), step);
    expect(claims.map(({ id }) => id)).toEqual(["c1"]);
    expect(sources).toEqual([]);
  });
});

describe("a story", () => {
  it("takes as long as its steps together", () => {
    expect(
      headOf(makeStory({ steps: [makeStep({ minutes: 2 }), makeStep({ id: "b", minutes: 3.5 })] })).minutes,
    ).toBe(5.5);
  });

  it("is listed without its telling", () => {
    expect(headOf(story).steps[1]).toEqual({ id: "two", title: "Step two", claims: ["c1"] });
  });

  it("is found from a claim by the step that is about it before all", () => {
    const steps = [makeStep({ id: "a", claims: ["c2", "c1"] }), makeStep({ id: "b", claims: ["c1"] })];
    expect(tellingsOf([headOf(makeStory({ steps }))], "c1")[0]?.at.number).toBe(2);
  });

  it("is found from a claim by the first step that tells of it", () => {
    const late = makeStory({
      id: "late",
      steps: [makeStep({ id: "a", claims: ["c2"] }), makeStep({ id: "b", claims: ["c1"] })],
    });
    const found = tellingsOf([story, late].map(headOf), "c1");
    expect(found.map((one) => [one.story.id, one.at.number])).toEqual([
      ["the-raid", 1],
      ["late", 2],
    ]);
    expect(tellingsOf([headOf(story)], "c2")).toEqual([]);
  });
});

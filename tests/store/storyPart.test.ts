import { beforeEach, describe, expect, test } from "vitest";
import { openClaim, rememberCamera } from "#store/actions.ts";
import { nothingChosen } from "#store/choices.ts";
import { readPart, writePart } from "#store/queryPart.ts";
import { store } from "#store/store.ts";
import { showStep } from "#store/storyActions.ts";
import { storyPart } from "#store/storyPart.ts";
import { makeStep, makeStory } from "../domain/handMadeAtlas.ts";

const second = makeStep({
  id: "second",
  shows: { layers: ["raid"], claim: "c1", day: "2019-01-28", view: [60, 30, 70, 40] },
});
const third = makeStep({ id: "third", shows: { layers: null, claim: null, day: null, view: null } });
const part = storyPart(makeStory({ steps: [makeStep(), second, third] }));
const read = (query: string) => readPart(part, new URLSearchParams(query));

beforeEach(() => store.setState(nothingChosen, true));

describe("the address of a story", () => {
  test("names the step, and nothing at the first", () => {
    expect(writePart(part, { step: "second" }, new URLSearchParams())).toBe("step=second");
    expect(writePart(part, { step: "first" }, new URLSearchParams("theme=dark"))).toBe("theme=dark");
  });

  test("begins at the first step where it names none", () => {
    expect(read("").values).toEqual({ step: "first" });
  });

  test("says which step is not there", () => {
    expect(read("step=fourth")).toEqual({
      values: { step: "first" },
      bad: [{ key: "step", text: "fourth" }],
    });
  });

  test("chooses with a step all that its map shows", () => {
    expect(part.take(read("step=second").values)).toMatchObject({
      step: "second",
      layers: ["raid"],
      claim: "c1",
      day: "2019-01-28",
      look: { kind: "bounds", bounds: [60, 30, 70, 40] },
    });
  });
});

describe("a reader of a story", () => {
  test("who moves the map has wandered, and one whom the map moved has not", () => {
    showStep(second);
    rememberCamera({ zoom: 4, latitude: 30, longitude: 60 }, false);
    expect(store.getState().hasWandered).toBe(false);
    rememberCamera({ zoom: 5, latitude: 30, longitude: 60 }, true);
    rememberCamera({ zoom: 5, latitude: 30, longitude: 61 }, false);
    expect(store.getState().hasWandered).toBe(true);
  });

  test("comes back to all that the step shows, with a new wish to look there", () => {
    showStep(second);
    const { look } = store.getState();
    openClaim("c2");
    rememberCamera({ zoom: 5, latitude: 30, longitude: 60 }, true);
    showStep(second);
    expect(store.getState()).toMatchObject({ claim: "c1", camera: null, hasWandered: false, look });
    expect(store.getState().look).not.toBe(look);
  });

  test("sees the whole atlas where a step asks for nothing in particular", () => {
    showStep(third);
    expect(store.getState()).toMatchObject({
      layers: null,
      claim: null,
      day: null,
      look: { kind: "opening" },
    });
  });
});

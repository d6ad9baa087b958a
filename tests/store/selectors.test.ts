import { beforeEach, expect, test } from "vitest";
import { claimFacts } from "#domain/claimFacts.ts";
import {
  changeFilter,
  chooseParagraph,
  closeClaim,
  hover,
  openClaim,
  setSearching,
  showEverything,
  toggleLayer,
} from "#store/actions.ts";
import { type Choices, nothingChosen } from "#store/choices.ts";
import {
  filterOf,
  isRestricted,
  isUndecided,
  restrictions,
  shownClaims,
  shownIds,
  themeOf,
} from "#store/selectors.ts";
import { store } from "#store/store.ts";
import { handMadeIndex, makeClaim, makeLayer, makeStatement } from "../domain/handMadeAtlas.ts";

const facts = claimFacts(
  handMadeIndex({
    layers: [makeLayer(), makeLayer({ id: "border" })],
    claims: [
      makeClaim({ paragraphs: [1, 2] }),
      makeClaim({ id: "c2", layer: "border", ledBy: ["s2"], paragraphs: [2] }),
    ],
    statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2" })],
  }),
);
const shown = () => shownClaims(facts, store.getState()).map(({ claim }) => claim.id);
const all = ["raid", "border"];

beforeEach(() => store.setState(nothingChosen, true));

test("the same choices give the same objects, so that nothing renders twice", () => {
  const before = store.getState();
  hover("c1");
  const after = store.getState();
  expect(shownClaims(facts, after)).toBe(shownClaims(facts, before));
  expect(shownIds(facts, after)).toBe(shownIds(facts, before));
  expect(filterOf(after)).toBe(filterOf(before));
});

test("lists that are asked about in turn keep their answers, so that no page renders without end", () => {
  const opened = facts.map((one) => ({ ...one, searched: null }));
  const choices = store.getState();
  const [ofAll, ofOpened] = [shownIds(facts, choices), shownIds(opened, choices)];
  expect(shownIds(facts, choices)).toBe(ofAll);
  expect(shownIds(opened, choices)).toBe(ofOpened);
  expect(shownClaims(facts, choices)).toBe(shownClaims(facts, choices));
});

test("a layer that is switched off takes its claims with it", () => {
  toggleLayer("raid", all);
  expect(shown()).toEqual(["c2"]);
  toggleLayer("raid", all);
  expect(shown()).toEqual(["c1", "c2"]);
  expect(store.getState().layers).toBeNull();
});

test("a paragraph shows what it claims", () => {
  chooseParagraph(1);
  expect(shown()).toEqual(["c1"]);
});

test("what a search or a range of days finds is open until what was said is there", () => {
  const opened = facts.map((one) => ({ ...one, said: null, searched: null }));
  const isOpen = (choices: Partial<Choices>) => isUndecided(opened, { ...nothingChosen, ...choices });
  expect(isOpen({})).toBe(false);
  expect(isOpen({ search: "  ", digits: [1] })).toBe(false);
  expect(isOpen({ search: "zubov" })).toBe(true);
  const days = { from: "2019-01-28", to: null };
  expect(isOpen({ range: { ...days, clock: "said" } })).toBe(true);
  expect(isOpen({ range: { ...days, clock: "event" } })).toBe(false);
  expect(isOpen({ range: { from: "2019-02-01", to: "2019-01-28", clock: "said" } })).toBe(false);
  expect(isUndecided(facts, { ...nothingChosen, search: "zubov" })).toBe(false);
});

test("one step leads back to everything", () => {
  chooseParagraph(1);
  changeFilter({ digits: [1], search: "nobody" });
  expect(shown()).toEqual([]);
  showEverything();
  expect(shown()).toEqual(["c1", "c2"]);
  expect(isRestricted(store.getState())).toBe(false);
});

test("kinds of restriction are counted, not their values", () => {
  changeFilter({ digits: [1, 2, 3], letters: ["A"] });
  expect(restrictions(filterOf(store.getState()))).toBe(2);
});

test("a card brings the sheet up, and leaves room for the map when it goes", () => {
  store.setState({ sheet: "collapsed" });
  openClaim("c1");
  expect(store.getState()).toMatchObject({
    claim: "c1",
    sheet: "full",
    look: { kind: "claim", claim: "c1" },
  });
  closeClaim();
  expect(store.getState()).toMatchObject({ claim: null, sheet: "half" });
});

test("who searches sees the list", () => {
  openClaim("c1");
  store.setState({ sheet: "collapsed" });
  setSearching(true);
  expect(store.getState()).toMatchObject({ claim: null, sheet: "half", isSearching: true });
});

test("the device decides on the theme only where the reader leaves it to it", () => {
  expect(themeOf({ ...nothingChosen, prefersDark: true })).toBe("dark");
  expect(themeOf({ ...nothingChosen, theme: "light", prefersDark: true })).toBe("light");
});

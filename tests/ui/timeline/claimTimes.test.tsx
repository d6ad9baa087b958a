import { expect, test } from "vitest";
import { ClaimTimes } from "#ui/timeline/ClaimTimes.tsx";
import {
  handMadeIndex,
  makeClaim,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const claim = makeClaim({ happened: { date: "2019-01-12/2019-01-13", wording: null, countedFrom: null } });
const index = handMadeIndex({
  claims: [claim],
  speakers: [makeSpeaker(), makeSpeaker({ id: "tasnim", names: { en: "Tasnim" } })],
  sources: [makeSource({ published: { date: "2019-01-30", basis: "It says so." } })],
  statements: [
    makeStatement({ speaker: "tasnim", said: { date: "2019-01-27", basis: null } }),
    makeStatement({
      id: "s2",
      stance: "denies",
      said: { date: "2019-01-13", basis: null },
      reports: [makeReport()],
    }),
  ],
});

test("a card says day by day who spoke how long after, and how long before the first document", () => {
  const text = textOf(rendered(<ClaimTimes claim={claim} />, index));
  expect(text).toContain("Day by day: 2 statements");
  expect(text).toContain("27 Jan 2019 Tasnim says so said 2 weeks later; first document found 3 days later");
  expect(text.indexOf("Igor Zubov denies")).toBeLessThan(text.indexOf("Tasnim says so"));
});

test("a card made at build has no style attribute: the page's policy forbids them", () => {
  expect(rendered(<ClaimTimes claim={claim} />, index)).not.toMatch(/\sstyle=/u);
});

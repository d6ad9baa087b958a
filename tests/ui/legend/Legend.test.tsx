import { expect, test } from "vitest";
import type { Sign } from "#domain/marks/signsOf.ts";
import { AllSigns } from "#ui/legend/AllSigns.tsx";
import { Legend } from "#ui/legend/Legend.tsx";
import { handMadeIndex } from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const strip = (...signs: Sign[]) => textOf(rendered(<Legend signs={signs} />, handMadeIndex()));

test("the strip has only what is on the map", () => {
  const text = strip({ kind: "ribbon", hue: 1, digit: 5 }, { kind: "footprint", hue: 2, shape: "province" });
  expect(text).toContain("A line is a link, not a route.");
  expect(text).toContain("Dots: improbable");
  expect(text).toContain("Province, no place named");
  expect(text).not.toContain("denies");
  expect(text).not.toContain("Country");
  expect(text).not.toContain("not stated");
});

test("a bar and a missing end are put into words", () => {
  const text = strip(
    { kind: "denied" },
    { kind: "unsaid", hue: 1, end: "to" },
    { kind: "unsaid", hue: 1, end: "from" },
  );
  expect(text).toContain("Bar: somebody denies it");
  expect(text).toContain("Destination not stated");
  expect(text).toContain("Origin not stated");
});

test("a sign that several layers draw is explained once", () => {
  const text = strip({ kind: "ribbon", hue: 1, digit: 4 }, { kind: "ribbon", hue: 3, digit: 4 });
  expect(text.match(/Short dashes/gu)).toHaveLength(1);
});

test("all signs have their words: digits, letters, precisions, layers, and what cannot be judged", () => {
  const text = textOf(rendered(<AllSigns onClose={() => {}} />, handMadeIndex()));
  for (const word of [
    "Improbable",
    "Unreliable",
    "Wide gaps, grey: 6",
    "The raid",
    "a link between two places",
  ]) {
    expect(text).toContain(word);
  }
  expect(text.match(/not the bottom of the scale/gu)).toHaveLength(2);
  for (const precision of [1, 2, 3, 4, 5, 6, 7]) expect(text).toMatch(new RegExp(` ${precision}, `, "u"));
});

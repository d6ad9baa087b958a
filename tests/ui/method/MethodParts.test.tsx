import { expect, test } from "vitest";
import { refusals } from "#domain/check/rules.ts";
import { readDate } from "#domain/readDate.ts";
import { digits, letters, precisions } from "#domain/schema/vocabulary.ts";
import { legendKeys } from "#messages/en/legendKeys.ts";
import { method } from "#messages/en/method.ts";
import { en } from "#messages/en.ts";
import { MethodContext } from "#ui/method/context.ts";
import { dateExamples, dateSigns } from "#ui/method/dateExamples.ts";
import { MethodParts } from "#ui/method/MethodParts.tsx";
import { handMadeIndex } from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const html = rendered(
  <MethodContext value={method}>
    <MethodParts />
  </MethodContext>,
  handMadeIndex(),
);
const text = textOf(html);

test("every letter and digit stands there with the word of the legend", () => {
  for (const letter of letters) expect(text).toContain(en.levels.letters[letter]);
  for (const digit of digits) expect(text).toContain(`${digit}, ${en.levels.digits[digit]}`);
});

test("every code of a place stands there with its drawing", () => {
  for (const code of precisions) expect(text).toContain(legendKeys.footprints.of[code]);
  for (const shape of ["point", "circle", "district", "province", "zone", "country"]) {
    expect(html).toContain(`data-shape="${shape}"`);
  }
});

test("everything that the checker refuses is named", () => {
  expect(Object.keys(method.checks.refused).sort()).toEqual(Object.keys(refusals).sort());
});

test("a date is read as the parser reads it", () => {
  for (const sign of dateSigns) expect(dateExamples[sign]).toEqual(readDate(dateExamples[sign].edtf));
});

test("each section can be pointed at", () => {
  for (const section of Object.keys(method.sections)) expect(html).toContain(`id="${section}"`);
});

test("a denial, no information and a withdrawal are told apart", () => {
  expect(text).toContain("That is no denial, and is not counted as one.");
  expect(text).toContain("That is told apart from a denial.");
});

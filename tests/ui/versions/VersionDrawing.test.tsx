import { expect, test } from "vitest";
import { VersionDrawing } from "#ui/versions/VersionDrawing.tsx";
import {
  handMadeIndex,
  makeClaim,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const speakers = ["tasnim", "kabul", "moscow"].map((id) => makeSpeaker({ id, names: { en: id } }));
const reports = [makeReport({ source: "elsewhere" })];
const statements = [
  makeStatement({
    speaker: "tasnim",
    reports,
    versions: { taken: [{ min: 40, max: null, about: true, of: "prisoners" }] },
  }),
  makeStatement({ id: "s2", speaker: "kabul", stance: "has-no-information", reports }),
  makeStatement({ id: "s3", speaker: "moscow", reports }),
];
const html = rendered(
  <VersionDrawing claim={makeClaim()} field="taken" />,
  handMadeIndex({ speakers, sources: [makeSource({ id: "elsewhere" })], statements }),
);

test("a number is given in words as it was told, with how near to the event", () => {
  expect(textOf(html)).toContain("tasnim 28 Jan, within a day at least about 40 prisoners");
});

test("who has no information stands among the tellings, and who gives no number is named", () => {
  expect(textOf(html)).toContain("kabul 28 Jan, within a day has no information");
  expect(textOf(html)).toContain("moscow says so and gives no number.");
});

test("nothing is styled in place, so that a page may forbid it", () => {
  expect(html).not.toContain("style=");
});

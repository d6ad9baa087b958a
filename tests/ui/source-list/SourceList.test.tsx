import { expect, test } from "vitest";
import { sourceFacts } from "#domain/sourceFacts.ts";
import { SourceDetails } from "#ui/source-list/SourceDetails.tsx";
import { SourceList } from "#ui/source-list/SourceList.tsx";
import {
  handMadeIndex,
  makeOutlet,
  makeReport,
  makeSource,
  makeStatement,
} from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const index = handMadeIndex({
  outlets: [
    makeOutlet({ affiliation: { to: "state", detail: "Russian state; commonly established." } }),
    makeOutlet({ id: "sana", name: "SANA", country: "SY" }),
  ],
  sources: [
    makeSource({ quote: { exact: "unknown, helicopters", lang: "en" } }),
    makeSource({ id: "sana-1", outlet: "sana", title: "عنوان", language: "ar", archiveUrl: null }),
  ],
  statements: [
    makeStatement({
      reports: [
        makeReport(),
        makeReport({
          source: "sana-1",
          via: "tass-1",
          basis: { kind: "inferred", reason: "The texts match." },
        }),
      ],
    }),
  ],
});
const all = sourceFacts(index);
const list = () => rendered(<SourceList all={all} />, index);
const details = all.map((facts) => rendered(<SourceDetails facts={facts} />, index));

test("a title is written in its own language and direction", () => {
  expect(list()).toContain('<bdi lang="ar" dir="rtl">عنوان</bdi>');
});

test("an inferred origin is never worded as a stated one", () => {
  const text = textOf(list());
  expect(text).toContain("Seems to have it from TASS");
  expect(text).not.toContain("Had it from TASS");
  expect(textOf(details[1] ?? "")).toContain("TASS, inferred: The texts match.");
});

test("every reason stands with its document", () => {
  const text = textOf(details[0] ?? "");
  for (const reason of [
    "Its record.",
    "Russian state; commonly established.",
    "The page says so.",
    "The whole page.",
  ]) {
    expect(text).toContain(reason);
  }
});

test("a quotation opens the document at its words; a missing copy is said to be missing", () => {
  expect(details[0]).toContain("#:~:text=unknown%2C%20helicopters");
  expect(textOf(details[1] ?? "")).toContain("No archived copy is recorded.");
});

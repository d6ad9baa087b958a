import { expect, test } from "vitest";
import { ChainDrawing } from "#ui/chain/ChainDrawing.tsx";
import {
  handMadeIndex,
  makeClaim,
  makeReport,
  makeSource,
  makeStatement,
} from "../../domain/handMadeAtlas.ts";
import { rendered, textOf } from "../rendered.tsx";

const sources = ["a", "b"].map((id) => makeSource({ id }));
const inferred = { kind: "inferred", reason: "The texts match." } as const;
const speech = makeStatement({
  reports: [
    makeReport({ source: "a" }),
    makeReport({ source: "b", via: "a", through: [{ name: "NTV", country: "RU" }], basis: inferred }),
  ],
});
const answer = (stance: "denies" | "withdraws" | "has-no-information") =>
  makeStatement({
    id: stance,
    stance,
    says: "It says what it says.",
    reports: [makeReport({ source: "a" })],
  });
const html = (statements = [speech]) =>
  rendered(<ChainDrawing claim={makeClaim()} />, handMadeIndex({ sources, statements }));

test("a link that is only inferred says so in words, with its reason", () => {
  expect(textOf(html())).toContain("Inferred, from NTV: The texts match.");
});

test("a text that was not found is told from one that was read", () => {
  expect(textOf(html())).toContain("NTV not found itself");
});

test("who denies, who withdraws and who has no information are told apart", () => {
  const text = textOf(html([speech, answer("denies"), answer("withdraws"), answer("has-no-information")]));
  for (const words of ["denies", "withdraws", "has no information"])
    expect(text).toContain(`Igor Zubov ${words}`);
});

test("the key explains the signs that are drawn and no others", () => {
  expect(textOf(html())).toContain("known only by name");
  expect(textOf(html())).not.toContain("the way to the article");
});

test("nothing is styled in place, so that a page may forbid it", () => {
  expect(html()).not.toContain("style=");
});

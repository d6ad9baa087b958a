import { expect, test } from "vitest";
import { wordsOf } from "#app/downloads/wordsOf.ts";

test("words of a picture are known with the face that they are set in, also inside of others", () => {
  const svg =
    '<svg font-family="Sans"><path d="M0 0"/><g font-style="italic"><text>one <tspan font-weight="600">two</tspan> three</text></g>' +
    '<text font-family="Serif, x" font-weight="400">four</text></svg>';
  expect(wordsOf(svg)).toEqual([
    { text: "one ", family: "Sans", isItalic: true, isBold: false },
    { text: "two", family: "Sans", isItalic: true, isBold: true },
    { text: " three", family: "Sans", isItalic: true, isBold: false },
    { text: "four", family: "Serif, x", isItalic: false, isBold: false },
  ]);
});

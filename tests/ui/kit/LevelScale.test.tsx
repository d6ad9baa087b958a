import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { LevelScale } from "#ui/kit/LevelScale.tsx";
import { quotationMarks } from "#ui/kit/quotationMarks.ts";
import { SentenceText } from "#ui/kit/SentenceText.tsx";

test("F and 6 stand off the scale", () => {
  const letters = renderToStaticMarkup(
    <LevelScale<string> steps={["A", "B", "C", "D", "E"]} unjudged="F" value="F" />,
  );
  const [steps = "", apart = ""] = letters.split('class="apart"');
  expect(steps).not.toContain(">F<");
  expect(apart).toContain(">F<");
  expect(steps.match(/data-marked="true"/gu)).toBeNull();
  const digits = renderToStaticMarkup(<LevelScale<number> steps={[1, 2, 3, 4, 5]} unjudged={6} value={5} />);
  expect(digits.split('class="apart"')[1]).toContain(">6<");
});

test("one grade is marked, and no other", () => {
  const html = renderToStaticMarkup(<LevelScale<number> steps={[1, 2, 3, 4, 5]} unjudged={6} value={3} />);
  expect(html.match(/data-marked="true">(\d)/gu)).toEqual(['data-marked="true">3']);
});

test("a glyph is not read out: words stand beside it", () => {
  expect(renderToStaticMarkup(<LevelGlyph digit={4} denied size={24} />)).toMatch(
    /^<svg[^>]*aria-hidden="true"/u,
  );
});

test("who said it and who denies it stand out in a sentence", () => {
  const phrases = [
    { text: "Zubov said", strong: true },
    { text: " that it rained; ", strong: false },
    { text: "all deny it.", strong: true },
  ];
  expect(renderToStaticMarkup(<SentenceText phrases={phrases} />)).toMatch(
    /^<b[^>]*>Zubov said<\/b> that it rained; <b[^>]*>all deny it\.<\/b>$/u,
  );
});

test("a language keeps its quotation marks in every region, and an unknown one has English ones", () => {
  expect(quotationMarks("ru")).toEqual(["«", "»"]);
  expect(quotationMarks("fa-AF")).toEqual(["«", "»"]);
  expect(quotationMarks("de-AT")).toEqual(["„", "“"]);
  expect(quotationMarks("hi")).toEqual(["“", "”"]);
});

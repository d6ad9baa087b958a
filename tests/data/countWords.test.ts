import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "#domain/check/countWords.ts";

it.each([
  ["no evidence of any significant migration of IS-K foreign fighters", 10],
  ["неизвестными вертолетами с территории Пакистана", 5],
  ["مروحيات مجهولة نقلت مقاتلين", 4],
  ["می‌شود گفت", 2],
  ["د هلېز", 2],
  ["Zubov’s words, “many”—so he said…", 6],
  ["36/40 prisoners", 3],
  ["", 0],
  [" – … ! ", 0],
])("counts the words of %j as a reader would", (text, words) => {
  expect(countWords(text)).toBe(words);
});

it("counts no space and no mark", () => {
  const words = fc.array(fc.constantFrom("one", "два", "ثلاثة", "IS-K"), { maxLength: 12 });
  const gaps = fc.constantFrom(" ", ", ", " – ", "\n", "… ");
  fc.assert(fc.property(words, gaps, (list, gap) => countWords(list.join(gap)) === list.length));
});

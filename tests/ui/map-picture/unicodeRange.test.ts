import { expect, test } from "vitest";
import { covers } from "#ui/map-picture/unicodeRange.ts";

test("a face is wanted where the text has one of its characters", () => {
  expect(covers("U+0000-00FF, U+0131", "Zubov")).toBe(true);
  expect(covers("U+0000-00FF, U+0131", "ı")).toBe(true);
  expect(covers("U+0400-045F", "Zubov")).toBe(false);
  expect(covers("U+0400-045F", "said Зубов")).toBe(true);
  expect(covers("u+4??", "Зубов")).toBe(true);
  expect(covers("u+26", "&")).toBe(true);
  expect(covers("U+0600-06FF", "")).toBe(false);
});

test("a face without a range is wanted for all", () => {
  expect(covers("", "Зубов")).toBe(true);
});

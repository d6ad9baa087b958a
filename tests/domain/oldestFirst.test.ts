import { expect, test } from "vitest";
import { oldestFirst } from "#domain/oldestFirst.ts";
import { handMadeIndex, makeStatement } from "./handMadeAtlas.ts";

test("what was said first comes first, and what was said on one day stays in order", () => {
  const said = (id: string, date: string) => makeStatement({ id, said: { date, basis: null } });
  const statements = [
    said("later", "2019-02-01"),
    said("one", "2019-01-28"),
    said("range", "2019-01-13/2019-01-31"),
    said("other", "2019-01-28"),
  ];
  const index = handMadeIndex({ statements });
  expect(oldestFirst(index, statements).map(({ id }) => id)).toEqual(["range", "one", "other", "later"]);
});

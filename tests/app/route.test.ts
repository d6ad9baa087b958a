import { expect, test } from "vitest";
import { routeOf } from "../../src/app/route.ts";

const root = new URL("https://example.org/a/b/");
const route = (path: string) => routeOf(new URL(path, root), root);

test.each([
  ["", "explore"],
  ["index.html", "explore"],
  ["c/c1a/", "explore"],
  ["c/c1a/index.html?without=RU/state", "explore"],
  ["sources/", "sources"],
  ["sources/index.html?q=zubov#a18", "sources"],
  ["sources", "sources"],
  ["method/#letters", "method"],
  ["c/sources/", "explore"],
  ["story/", "stories"],
  ["story", "stories"],
  ["nowhere/", "explore"],
])("the address %s shows %s", (path, page) => {
  expect(route(path)).toEqual({ page, thing: null });
});

test.each(["story/the-raid/", "story/the-raid", "story/the-raid/index.html?step=two"])(
  "the address %s shows a story",
  (path) => {
    expect(route(path)).toEqual({ page: "story", thing: "the-raid" });
  },
);

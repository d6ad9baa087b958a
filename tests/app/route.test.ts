import { expect, test } from "vitest";
import { pageOf } from "../../src/app/route.ts";

const root = new URL("https://example.org/a/b/");
const page = (path: string) => pageOf(new URL(path, root), root);

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
  ["nowhere/", "explore"],
])("the address %s shows %s", (path, name) => {
  expect(page(path)).toBe(name);
});

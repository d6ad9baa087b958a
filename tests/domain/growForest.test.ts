import fc from "fast-check";
import { expect, test } from "vitest";
import { type Branch, growForest } from "#domain/growForest.ts";

interface Node {
  readonly id: string;
  readonly parent: string | null;
}

const nodes = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(`n${id}`),
        parent: fc.option(fc.integer({ min: 0, max: 32 }).map((parent) => `n${parent}`)),
      }),
    ),
  ),
);

const grow = (items: readonly Node[]) =>
  growForest(
    items,
    ({ id }) => id,
    ({ parent }) => parent,
  );

const flat = (forest: readonly Branch<Node>[]): string[] =>
  forest.flatMap(({ item, branches }) => [item.id, ...flat(branches)]);

test("every item stands in the forest exactly once, whatever circles its parents make", () => {
  fc.assert(
    fc.property(nodes, (items) => {
      expect(flat(grow(items)).sort()).toEqual(items.map(({ id }) => id).sort());
    }),
  );
});

test("an item hangs from its parent unless that closes a circle", () => {
  const forest = grow([
    { id: "child", parent: "root" },
    { id: "root", parent: null },
    { id: "one", parent: "other" },
    { id: "other", parent: "one" },
    { id: "stray", parent: "nobody" },
  ]);
  expect(forest).toEqual([
    {
      item: { id: "root", parent: null },
      branches: [{ item: { id: "child", parent: "root" }, branches: [] }],
    },
    { item: { id: "stray", parent: "nobody" }, branches: [] },
    {
      item: { id: "one", parent: "other" },
      branches: [{ item: { id: "other", parent: "one" }, branches: [] }],
    },
  ]);
});

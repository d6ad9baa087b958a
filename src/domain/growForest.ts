/** An item with those that hang from it. */
export interface Branch<T> {
  readonly item: T;
  readonly branches: readonly Branch<T>[];
}

/**
 * Hangs each item from its parent. Every item stands in the forest exactly once: one whose parent is not among
 * the items is a root, and a circle is cut at its first item.
 */
export function growForest<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  parentOf: (item: T) => string | null,
): readonly Branch<T>[] {
  const ids = new Set(items.map(idOf));
  const children = new Map<string | null, T[]>();
  for (const item of items) {
    const named = parentOf(item);
    const parent = named !== null && ids.has(named) ? named : null;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const planted = new Set<string>();
  const grow = (among: readonly T[]): Branch<T>[] =>
    among.flatMap((item) => {
      if (planted.has(idOf(item))) return [];
      planted.add(idOf(item));
      return [{ item, branches: grow(children.get(idOf(item)) ?? []) }];
    });
  return [...grow(children.get(null) ?? []), ...grow(items)];
}

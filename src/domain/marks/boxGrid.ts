import { type Box, overlap } from "./seen.ts";

const cell = 256;

/** Things with boxes, found by what they overlap without comparing all with all. */
export class BoxGrid<T extends { readonly box: Box }> {
  readonly #cells = new Map<string, Set<T>>();

  #keys([left, top, right, bottom]: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
        keys.push(`${column} ${row}`);
    }
    return keys;
  }

  add(thing: T): void {
    for (const key of this.#keys(thing.box)) {
      const things = this.#cells.get(key) ?? new Set();
      this.#cells.set(key, things.add(thing));
    }
  }

  delete(thing: T): void {
    for (const key of this.#keys(thing.box)) this.#cells.get(key)?.delete(thing);
  }

  /** The things that overlap a box, each once. */
  over(box: Box): T[] {
    const near = this.#keys(box).flatMap((key) => [...(this.#cells.get(key) ?? [])]);
    return [...new Set(near)].filter((thing) => overlap(thing.box, box));
  }

  all(): T[] {
    return [...new Set([...this.#cells.values()].flatMap((things) => [...things]))];
  }
}

import { type Box, overlap } from "./seen.ts";

const cell = 256;
/** More than there are from the north-west corner down or up, at any zoom. */
const rows = 2 ** 20;

/** Things with boxes, found by what they overlap without comparing all with all. */
export class BoxGrid<T extends { readonly box: Box }> {
  readonly #cells = new Map<number, T[]>();

  /** Calls back with what is in each cell that a box touches, until told to stop. */
  #eachCell([left, top, right, bottom]: Box, call: (at: number) => unknown): void {
    const [last, lowest] = [Math.floor(right / cell), Math.floor(bottom / cell)];
    for (let column = Math.floor(left / cell); column <= last; column++) {
      for (let row = Math.floor(top / cell); row <= lowest; row++) {
        if (call(column * rows + row) === true) return;
      }
    }
  }

  add(thing: T): void {
    this.#eachCell(thing.box, (at) => {
      const things = this.#cells.get(at);
      if (things) things.push(thing);
      else this.#cells.set(at, [thing]);
    });
  }

  delete(thing: T): void {
    this.#eachCell(thing.box, (at) => {
      const things = this.#cells.get(at) ?? [];
      things.splice(things.indexOf(thing), 1);
    });
  }

  /** The things that overlap a box, each once. */
  over(box: Box): T[] {
    const found: T[] = [];
    this.#eachCell(box, (at) => {
      for (const thing of this.#cells.get(at) ?? []) {
        if (overlap(thing.box, box) && !found.includes(thing)) found.push(thing);
      }
    });
    return found;
  }

  /** Whether nothing overlaps a box. */
  isFree(box: Box): boolean {
    let isFree = true;
    this.#eachCell(box, (at) => {
      isFree = !this.#cells.get(at)?.some((thing) => overlap(thing.box, box));
      return !isFree;
    });
    return isFree;
  }

  all(): T[] {
    return [...new Set([...this.#cells.values()].flat())];
  }
}

import type { Names } from "../schema/text.ts";
import type { Seat } from "./glyphGroups.ts";

interface PlaceCount {
  readonly place: string;
  readonly names: Names;
  /** The how many-th place it is: of two with as many glyphs the first comes first. */
  readonly order: number;
  count: number;
}

/** More places than the words over a row have room to name. */
const mostNamed = 12;

/** What seats amount to, counted on as they grow in number: groups merge thousands of times. */
class SeatCounts {
  /** Each claim, and whether somebody denies it. */
  readonly claims = new Map<string, boolean>();
  readonly countries = new Set<string>();
  denied = 0;
  readonly #places = new Map<string, PlaceCount>();
  /** The places with most glyphs, most first. */
  readonly #top: PlaceCount[] = [];
  #counted = 0;

  countOn(seats: readonly Seat[]): this {
    for (; this.#counted < seats.length; this.#counted++) {
      const properties = seats[this.#counted]?.properties;
      if (properties) this.#count(properties);
    }
    return this;
  }

  #count({ claim, denied, place, names, countries }: Seat["properties"]): void {
    if (!this.claims.has(claim) && denied) this.denied++;
    this.claims.set(claim, denied);
    for (const country of countries) this.countries.add(country);
    if (!place || !names) return;
    const known = this.#places.get(place) ?? { place, names, order: this.#places.size, count: 0 };
    known.count++;
    this.#places.set(place, known);
    this.#rise(known);
  }

  /** Counts only grow, so a place that is not among the first can only come among them by its own count. */
  #rise(one: PlaceCount): void {
    const top = this.#top;
    let at = top.indexOf(one);
    if (at < 0) at = top.push(one) - 1;
    for (let above = top[at - 1]; above && isBefore(one, above); above = top[at - 1]) {
      top[at] = above;
      at--;
      top[at] = one;
    }
    if (top.length > mostNamed) top.pop();
  }

  /** The names of a place first, then of the others by how many of the glyphs are about them; no more than can be written. */
  names(first: string | null): Names[] {
    const own = first === null ? undefined : this.#places.get(first);
    const others = this.#top.filter((one) => one !== own);
    return [...(own ? [own] : []), ...others].map(({ names }) => names);
  }
}

const isBefore = (a: PlaceCount, b: PlaceCount) =>
  a.count > b.count || (a.count === b.count && a.order < b.order);

const counted = new WeakMap<readonly Seat[], SeatCounts>();

/** @param seats a list to which seats are added, and never taken away. */
export function seatCounts(seats: readonly Seat[]): SeatCounts {
  const counts = counted.get(seats) ?? new SeatCounts();
  counted.set(seats, counts);
  return counts.countOn(seats);
}

import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import { isoDay } from "#domain/timeline/days.ts";

/** Numbers between 0 and 1 that are the same on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const stances: readonly Stance[] = ["asserts", "asserts", "asserts", "denies", "qualifies", "withdraws"];
const firstDay = 16_436;
const days = 1826;
const crowdedDays = 31;

/** An atlas with so many statements over five years, a third of them in one month, on the claims of a real one. */
export function crowdedAtlas(atlas: PublishedAtlas, statements: number): PublishedAtlas {
  const next = numbers(7);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
  const dates = { ...atlas.dates };
  const more = Array.from({ length: statements - atlas.statements.length }, (_, at) => {
    const model = pick(atlas.statements);
    const isCrowded = next() < 1 / 3;
    const day = firstDay + Math.floor(isCrowded ? 1470 + next() * crowdedDays : next() * days);
    const isSpan = next() < 0.2;
    const [from, to] = [isoDay(day), isoDay(day + Math.ceil(next() * 9))];
    const date = isSpan ? `${from}/${to}` : from;
    const span = { edtf: date, from, to: isSpan ? to : from, approximate: next() < 0.1, uncertain: false };
    dates[date] = { ...span, finest: "day" };
    return {
      ...model,
      id: `more-${at}`,
      speaker: pick(atlas.speakers).id,
      stance: pick(stances),
      said: { date, basis: null },
      relays: null,
    };
  });
  return { ...atlas, statements: [...atlas.statements, ...more], dates };
}

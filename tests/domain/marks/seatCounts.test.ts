import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Seat } from "#domain/marks/glyphGroups.ts";
import { seatCounts } from "#domain/marks/seatCounts.ts";

/** What a seat tells of itself, as far as it is counted. */
const anySeat = fc.record({
  claim: fc.integer({ min: 0, max: 12 }).map((number) => `c${number}`),
  place: fc.option(fc.integer({ min: 0, max: 20 }).map((number) => `p${number}`)),
});

const seatOf = ({ claim, place }: { claim: string; place: string | null }) =>
  ({
    properties: {
      claim,
      denied: Number(claim.slice(1)) % 3 === 0,
      place,
      names: place === null ? null : { en: place },
      countries: place === null ? [] : [`country of ${place}`],
    },
  }) as unknown as Seat;

/** The same names, by sorting all places anew. */
function sortedNames(seats: readonly Seat[], own: string | null): string[] {
  const places = seats.flatMap(({ properties: { place } }) => (place === null ? [] : [place]));
  const count = (place: string) => places.filter((one) => one === place).length + (place === own ? 1000 : 0);
  return [...new Set(places)].sort((a, b) => count(b) - count(a));
}

describe("what the seats of a group amount to", () => {
  it("is the same however often it was asked for while the group grew", () => {
    fc.assert(
      fc.property(
        fc.array(anySeat, { maxLength: 80 }),
        fc.option(fc.constantFrom("p0", "p1")),
        (told, own) => {
          const seats: Seat[] = [];
          for (const seat of told.map(seatOf)) {
            seats.push(seat);
            const { claims, denied } = seatCounts(seats);
            const all = new Set(seats.map(({ properties }) => properties.claim));
            const isDenied = new Set(
              seats.filter(({ properties }) => properties.denied).map(({ properties }) => properties.claim),
            );
            expect([claims.size, denied]).toEqual([all.size, isDenied.size]);
            const names = seatCounts(seats)
              .names(own)
              .map(({ en }) => en);
            expect(names.slice(0, 12)).toEqual(sortedNames(seats, own).slice(0, 12));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearness } from "#domain/nearness.ts";
import { readDate } from "#domain/readDate.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { plotScale, versionPlot, writtenNumbers } from "#domain/versionPlot.ts";
import { handMadeIndex, makeClaim, makeSpeaker, makeStatement } from "./handMadeAtlas.ts";

const speakers = ["a", "b", "c"].map((id) => makeSpeaker({ id, names: { en: id.toUpperCase() } }));
const count = (min: number, max: number | null = min, about = false) => ({ min, max, about, of: "men" });
const says = (speaker: string, given: Partial<Statement> = {}) =>
  makeStatement({ id: `s-${speaker}`, speaker, ...given });
const plot = (...statements: Statement[]) =>
  versionPlot(handMadeIndex({ speakers, statements }), makeClaim(), "taken");

describe("the tellings of a number", () => {
  it("are in the order of time, with all the numbers that somebody gives", () => {
    const late = says("a", { said: { date: "2019-01-30", basis: null }, versions: { taken: [count(40)] } });
    const early = says("b", { versions: { taken: [count(16, null), count(20, 30)] } });
    expect(plot(late, early)).toMatchObject({
      rows: [{ speaker: { id: "b" } }, { speaker: { id: "a" } }],
      numbers: [16, 20, 30, 40],
    });
  });

  it("include who denies, who withdraws and who has no information, each as what it is", () => {
    const stances = ["denies", "withdraws", "has-no-information"] as const;
    const answers = stances.map((stance, at) => says(["a", "b", "c"][at] ?? "a", { stance }));
    expect(plot(...answers).rows.map(({ answer }) => answer)).toEqual([...stances]);
  });

  it("name who asserts it without a number, once, and leave out who only qualifies something else", () => {
    const told = says("a", { versions: { taken: [count(40)] } });
    const silent = [says("b"), says("b", { id: "again" }), says("c", { stance: "qualifies" })];
    const { rows, silent: named } = plot(told, ...silent);
    expect(rows).toHaveLength(1);
    expect(named.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("the axis of a plot", () => {
  const anyNumbers = fc
    .uniqueArray(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 9 })
    .map((numbers) => numbers.sort((a, b) => a - b));

  it("keeps the order of numbers and stays off its ends", () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const places = numbers.map(plotScale(numbers));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(place >= 8 && place <= 90).toBe(true);
      }),
    );
  });

  it("writes numbers so far apart that they do not touch", () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const at = plotScale(numbers);
        const written = writtenNumbers(numbers, 12).map(at);
        written.slice(1).forEach((place, before) => {
          expect(place - (written[before] ?? 0)).toBeGreaterThanOrEqual(12);
        });
      }),
    );
  });
});

describe("how near to the event something was said", () => {
  const near = (happened: string, said: string) => nearness(readDate(happened), readDate(said));

  it("is between two numbers of days where one of the dates is not one day", () => {
    expect(near("2019-01-12/2019-01-13", "2019-01-27")).toEqual({ least: 14, most: 15 });
    expect(near("2019-01-27", "2019-01-27")).toEqual({ least: 0, most: 0 });
  });

  it("is not known from an event without an end, of many months, or that is still to come", () => {
    expect(near("2019-01-12/..", "2019-01-27")).toBeNull();
    expect(near("2017/2019", "2019-01-27")).toBeNull();
    expect(near("2019-02-27", "2019-01-27")).toBeNull();
    expect(nearness(null, readDate("2019-01-27"))).toBeNull();
  });
});

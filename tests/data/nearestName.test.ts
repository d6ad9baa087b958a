import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultText } from "#domain/check/fault.ts";
import { nearestName } from "#domain/check/nearestName.ts";

describe("the name that somebody meant", () => {
  it.each([
    ["claim.json", "claims.json"],
    ["Claims.json", "claims.json"],
    ["sorces.json", "sources.json"],
    ["notfound.json", "not-found.json"],
    ["wehre", null],
    ["c2", null],
    ["", null],
  ])("was, where %j is written, %j", (written, meant) => {
    const names = ["c1", "claims.json", "not-found.json", "sources.json"];
    expect(nearestName(written, names)).toBe(meant);
  });

  it("is the nearest of several", () => {
    expect(nearestName("statment", ["statements", "statement", "tenement"])).toBe("statement");
  });

  it("is a name itself where it is written in other capitals", () => {
    const name = fc.stringMatching(/^[a-z]{1,20}$/u);
    fc.assert(
      fc.property(name, fc.array(name), (one, others) => {
        expect(nearestName(one.toUpperCase(), [...others, one])).toBe(one);
      }),
    );
  });

  it("is found for one letter that is missing, too many or another", () => {
    const name = fc.stringMatching(/^[a-z]{6,20}$/u);
    fc.assert(
      fc.property(name, fc.nat(5), (one, at) => {
        const [before, after] = [one.slice(0, at), one.slice(at + 1)];
        for (const slip of [before + after, `${before}x${after}`, `${before}xy${after}`])
          expect(nearestName(slip, [one])).toBe(one);
      }),
    );
  });
});

it("says of a thing in a file without a word of its own that it is an entry", () => {
  expect(faultText({ file: "i18n/ru.json", id: "c1", field: null, message: "Why?" })).toBe(
    "i18n/ru.json, entry “c1”: Why?",
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameAddress } from "#domain/embed/frameAddress.ts";
import {
  type FrameAsk,
  type FrameSubject,
  frameLoads,
  frameThemes,
  usualAsk,
} from "#domain/embed/frameAsk.ts";
import { type KnownToFrames, readFrameAsk } from "#domain/embed/readFrameAsk.ts";

const site = "https://example.org/atlas/";
const known: KnownToFrames = {
  layers: ["north", "south", "east"],
  versions: ["1.0.0", "1.1.0"],
  languages: ["en"],
  stories: { raid: ["start", "prison"], flight: ["start"] },
};
const now = Date.UTC(2026, 0, 1);
const read = (query: string) => readFrameAsk(new URLSearchParams(query), known, now);
const queryOf = (ask: FrameAsk) => new URL(frameAddress(site, ask)).search;

const subjects: fc.Arbitrary<FrameSubject> = fc.oneof(
  fc.constant({ kind: "atlas" } as const),
  fc.constantFrom("c1", "zubov-airlift").map((claim) => ({ kind: "claim", claim }) as const),
  fc.subarray([...known.layers], { minLength: 1 }).map((layers) => ({ kind: "layers", layers }) as const),
  fc.constantFrom(null, "start", "prison").map((step) => ({ kind: "story", story: "raid", step }) as const),
);
const asks: fc.Arbitrary<FrameAsk> = fc.record({
  subject: subjects,
  theme: fc.constantFrom(...frameThemes),
  load: fc.constantFrom(...frameLoads),
  version: fc.constantFrom(null, ...known.versions),
  day: fc.constantFrom(null, "2019-01-28"),
  lang: fc.constantFrom(null, "en"),
});

describe("a frame's address", () => {
  it("asks for a claim in few words where nothing else is wanted", () => {
    const ask = { ...usualAsk, subject: { kind: "claim", claim: "c1a" } } as const;
    expect(frameAddress(site, ask)).toBe("https://example.org/atlas/embed/?claim=c1a");
    expect(frameAddress(site, { ...ask, subject: { kind: "atlas" } })).toBe(
      "https://example.org/atlas/embed/",
    );
  });

  it("is read as what was asked for", () => {
    fc.assert(
      fc.property(asks, (ask) => {
        expect(read(queryOf(ask))).toEqual({ ask, bad: [] });
      }),
    );
  });
});

describe("what a frame is asked for", () => {
  it("is never taken from a text that the site does not know, and each such text is named", () => {
    const { ask, bad } = read(
      "layers=north,west&theme=sepia&load=never&version=9&day=2019-02-30&lang=xx&data=//x",
    );
    expect(ask).toEqual({ ...usualAsk, subject: { kind: "layers", layers: ["north"] } });
    expect(bad.map(({ name, text, why }) => [name, text, why])).toEqual([
      ["data", "//x", "unknown-name"],
      ["layers", "west", "unknown-value"],
      ["day", "2019-02-30", "unknown-value"],
      ["version", "9", "unknown-value"],
      ["theme", "sepia", "unknown-value"],
      ["load", "never", "unknown-value"],
      ["lang", "xx", "unknown-value"],
    ]);
  });

  it("is one thing: a claim, or a story, or layers, and the others are named", () => {
    const { ask, bad } = read("claim=c1&layers=north&story=raid&claim=c2");
    expect(ask.subject).toEqual({ kind: "claim", claim: "c1" });
    expect(bad.map(({ name, text, why }) => `${name} ${text} ${why}`)).toEqual([
      "claim c2 not-beside",
      "layers north not-beside",
      "story raid not-beside",
    ]);
    expect(read("step=start").bad).toEqual([{ name: "step", text: "start", why: "not-beside" }]);
  });

  it("is a step of that story only", () => {
    expect(read("story=flight&step=prison")).toMatchObject({
      ask: { subject: { kind: "story", story: "flight", step: null } },
      bad: [{ name: "step", text: "prison" }],
    });
  });

  it.each(["__proto__", "constructor", "toString"])("is no story called %s", (name) => {
    expect(read(`story=${name}`)).toMatchObject({
      ask: { subject: { kind: "atlas" } },
      bad: [{ text: name }],
    });
  });

  it("does not call what pym.js adds a mistake", () => {
    expect(
      read("claim=c1&initialWidth=600&childId=x&parentTitle=&parentUrl=https%3A%2F%2Fexample.com").bad,
    ).toEqual([]);
  });

  it("names no claim that could not be a file's name", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ask, bad } = readFrameAsk(new URLSearchParams([["claim", text]]), known, now);
        const isTaken = ask.subject.kind === "claim";
        if (isTaken) expect(text).toMatch(/^[a-z0-9-]+$/u);
        else expect(bad.length).toBe(text === "" ? 0 : 1);
      }),
    );
    expect(read("claim=../../x").ask.subject).toEqual({ kind: "atlas" });
  });
});

it("a day that has not come yet is named, and not shown", () => {
  expect(read("day=9999-12-31")).toMatchObject({
    ask: { day: null },
    bad: [{ name: "day", text: "9999-12-31", why: "unknown-value" }],
  });
  expect(read("day=2026-01-01").ask.day).toBe("2026-01-01");
});

it("a word of the language is no story", () => {
  for (const text of ["__proto__", "constructor"]) {
    const { ask, bad } = read(`story=${text}`);
    expect(ask.subject).toEqual({ kind: "atlas" });
    expect(bad).toEqual([{ name: "story", text, why: "unknown-value" }]);
  }
});

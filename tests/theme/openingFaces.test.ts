import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openingLetters, otherLatin } from "#theme/openingLetters.ts";
import { openingFaces } from "../../scripts/build/openingFaces.ts";

const folder = new URL("../../src/theme/faces/", import.meta.url);
const css = readFileSync(new URL("../../src/theme/fonts.css", import.meta.url), "utf8");

/** Of each file that the style sheet names, the characters it is asked for. */
const declared = [
  ...css.matchAll(/\/(?<file>[\w-]+)\.woff2"\)[^;]*;\s*unicode-range:\s*(?<range>[^;]+);/gu),
].map(({ groups }) => ({ file: groups?.file ?? "", range: (groups?.range ?? "").split(/,\s*/u) }));
const rangesOf = (part: string) =>
  declared.filter(({ file }) => new RegExp(`-${part}-[46]00-`, "u").test(file));

function points(ranges: readonly string[]): number[] {
  return ranges.flatMap((range) => {
    const [first = "", last = first] = range.slice(2).split("-");
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  });
}

describe("the faces of a first view", () => {
  it("are what the script cuts, and the style sheet asks them for the letters that they have", async () => {
    const cut = await openingFaces();
    expect(readdirSync(folder).sort()).toEqual([...cut.keys()].sort());
    for (const [name, bytes] of cut) {
      expect(Buffer.compare(readFileSync(new URL(name, folder)), bytes), name).toBe(0);
    }
    expect(
      rangesOf("opening")
        .map(({ file }) => `${file}.woff2`)
        .sort(),
    ).toEqual([...cut.keys()].sort());
    for (const { range } of rangesOf("opening")) expect(range).toEqual(openingLetters);
  });

  it("share no letter with the rest of Latin, so that one file is asked for and not two", () => {
    expect(rangesOf("latin")).toHaveLength(5);
    for (const { range } of rangesOf("latin")) expect(range).toEqual(otherLatin);
    const all = [...points(openingLetters), ...points(otherLatin)];
    expect(new Set(all).size).toBe(all.length);
    expect(points(["U+0000-00FF"]).filter((point) => !all.includes(point))).toEqual([]);
  });
});

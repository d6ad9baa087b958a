import { afterEach, beforeEach, expect, it, vi } from "vitest";

const made: FakeLetters[] = [];

class FakeLetters {
  readonly drawn: object[] = [];
  faces: object | undefined;
  constructor() {
    made.push(this);
  }
  setFontFaces(faces: object | undefined) {
    this.faces = faces;
  }
  getGlyphs(stacks: object) {
    this.drawn.push(stacks);
    return Promise.resolve(stacks);
  }
}

const sent = (hand: string) => ({ faces: { [hand]: [] }, ideographs: "sans-serif", lang: "en" });

beforeEach(() => {
  made.length = 0;
  vi.resetModules();
  vi.stubGlobal("OffscreenCanvas", class {});
  vi.stubGlobal("FontFace", class {});
  vi.stubGlobal("fonts", {});
});
afterEach(() => vi.unstubAllGlobals());

const read = () => import("../../scripts/build/maplibre/letters.ts");

it("a worker draws the letters that are asked for", async () => {
  const { lettersHere, takeFaces } = await read();
  expect(lettersHere({})).toBeNull();
  takeFaces(FakeLetters, Object, sent("Sans"));
  expect(await lettersHere({ Sans: { default: ["b"] } })).toEqual({ Sans: { default: ["b"] } });
});

it("letters that were drawn ahead stay when the style names the same faces", async () => {
  const { takeFaces } = await read();
  takeFaces(FakeLetters, Object, { ...sent("Sans"), drawn: "ab" });
  takeFaces(FakeLetters, Object, sent("Sans"));
  expect(made.map(({ drawn }) => drawn)).toEqual([[{ Sans: { default: ["a", "b"] } }]]);
  takeFaces(FakeLetters, Object, sent("Serif"));
  expect(made.map(({ faces }) => faces)).toEqual([{ Sans: [] }, { Serif: [] }]);
});

it("a worker that has no canvas or no faces leaves the letters to the page", async () => {
  for (const missing of ["OffscreenCanvas", "FontFace"]) {
    vi.resetModules();
    vi.stubGlobal(missing, undefined);
    const { lettersHere, takeFaces } = await read();
    takeFaces(FakeLetters, Object, sent("Sans"));
    expect(lettersHere({})).toBeNull();
  }
  expect(made).toEqual([]);
});

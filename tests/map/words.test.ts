import { describe, expect, it } from "vitest";
import { writtenNotes } from "#domain/marks/writtenNotes.ts";
import { rowFeatures } from "#map/rowFeatures.ts";
import { makeView } from "./handMadeView.ts";

const texts = (given: Parameters<typeof makeView>[0]) =>
  writtenNotes(makeView(given)).map(({ properties }) => properties?.text as string);

describe("words on the map", () => {
  it("say that a destination is not stated, and how wide a circle is", () => {
    expect(texts({})).toEqual(expect.arrayContaining(["destination not stated", "about 30 km"]));
  });

  it("give the wording of the selected claim, and of no other", () => {
    expect(texts({ selected: "c1" })).toEqual(expect.arrayContaining(["in country", "in band"]));
    expect(texts({})).not.toContain("in country");
  });

  it("are gone with their claim", () => {
    expect(texts({ shown: new Set(["c1"]) })).not.toContain("destination not stated");
  });
});

describe("the words over a row of glyphs", () => {
  const label = (...names: { en: string; fa?: string }[]) => ({
    glyphs: [],
    leaders: [],
    labels: [
      {
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [0, 0] },
        properties: {
          id: "row",
          claims: ["c1", "c2"],
          names: names as { en: string }[],
          denied: 1,
          form: "row" as const,
          offset: [0, 0] as const,
        },
      },
    ],
  });
  const text = (rows: ReturnType<typeof label>, language = "en") =>
    rowFeatures(rows, makeView({ language }))[0]?.properties?.text;

  it("name the place and the number of claims", () => {
    expect(text(label({ en: "Badghis" }))).toBe("Badghis: 2 claims");
  });

  it("name it in the reader's language where it is known", () => {
    expect(text(label({ en: "Badghis", fa: "بادغیس" }), "fa")).toBe("بادغیس: 2 claims");
    expect(text(label({ en: "Badghis" }), "fa")).toBe("Badghis: 2 claims");
  });

  it("stop before they grow long", () => {
    expect(text(label({ en: "Deir ez-Zor province" }, { en: "al-Marashidah" }))).toBe(
      "Deir ez-Zor province, …: 2 claims",
    );
  });

  it("give the number alone where no place is named", () => {
    expect(text(label())).toBe("2 claims");
  });
});

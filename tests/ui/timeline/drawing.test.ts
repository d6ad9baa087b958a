import { describe, expect, it } from "vitest";
import { stances } from "#domain/schema/vocabulary.ts";
import { turnFor } from "#ui/timeline/direction.ts";
import { drawnSaid } from "#ui/timeline/drawnBoxes.ts";
import { stripRows } from "#ui/timeline/rows.ts";
import { saidDrawing } from "#ui/timeline/saidPaths.ts";

const box = { x: 10, y: 13, width: 8, height: 8, hue: 1, shape: "point", isSoft: false, marks: [] } as const;
const drawn = (stance: (typeof stances)[number], side: "above" | "below" = "below", width = 200) =>
  drawnSaid([{ ...box, stance }], side, turnFor("ltr", width), stripRows);

describe("the drawing of what was said", () => {
  it("sets assertions above the line and answers below it, as far away", () => {
    const [above] = drawn("asserts", "above");
    const [below] = drawn("denies", "below");
    expect(stripRows.line - (above?.y ?? 0) - 8).toBe((below?.y ?? 0) - stripRows.line);
  });

  it("bars a denial and nothing else, whatever its colour", () => {
    const barred = stances.filter((stance) => saidDrawing(drawn(stance)).bars !== "");
    expect(barred).toEqual(["denies"]);
  });

  it("tells every stance from every other without colour", () => {
    const looks = stances.map((stance) => {
      const { bars, lines, bodies } = saidDrawing(drawn(stance));
      const [body] = bodies;
      return [bars !== "", lines !== "", body?.half !== "", body?.stance === "asserts"].join();
    });
    expect(new Set(looks).size).toBe(stances.length);
  });

  it("is mirrored by the direction of the language and by nothing else", () => {
    const fromLeft = drawn("asserts");
    const fromRight = drawnSaid([{ ...box, stance: "asserts" }], "below", turnFor("rtl", 200), stripRows);
    expect(fromLeft[0]?.x).toBe(10);
    expect(fromRight[0]?.x).toBe(200 - 10 - 8);
  });

  it("is few paths, however much was said", () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...box, x: at, stance: "asserts" as const }));
    expect(saidDrawing(drawnSaid(many, "above", turnFor("ltr", 2000), stripRows)).bodies).toHaveLength(1);
  });
});

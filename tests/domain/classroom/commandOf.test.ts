import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandOf, type Focus, type KeyRules } from "#domain/classroom/commandOf.ts";

const bare = { ctrlKey: false, altKey: false, metaKey: false };
const ask = (key: string, focus: Focus, rules: Partial<KeyRules> = {}) =>
  commandOf({ key, ...bare }, { focus, hasLetters: true, direction: "ltr", ...rules });
const everywhere: readonly Focus[] = ["text", "moved", "else"];

describe("a presenter's key", () => {
  it.each(everywhere)("of a clicker goes forward and back, whatever has the focus: %s", (focus) => {
    expect([ask("PageDown", focus), ask("PageUp", focus)]).toEqual(["forward", "back"]);
  });

  it("with an arrow moves what can be moved by arrows, and else goes forward and back", () => {
    expect(ask("ArrowRight", "moved")).toBeNull();
    expect(ask("ArrowRight", "text")).toBeNull();
    expect(ask("ArrowRight", "else")).toBe("forward");
    expect(ask("ArrowUp", "else")).toBe("back");
  });

  it("goes forward to the left where lines are read to the left", () => {
    expect(ask("ArrowLeft", "else", { direction: "rtl" })).toBe("forward");
    expect(ask("ArrowRight", "else", { direction: "rtl" })).toBe("back");
  });

  it("with a letter is left to a text field", () => {
    for (const key of ["b", ".", "f", "?", "Home", "End"]) expect(ask(key, "text"), key).toBeNull();
  });

  it.each(["else", "moved"] as const)("blanks, fills the screen and helps with the focus on %s", (focus) => {
    expect(["b", "B", ".", "f", "?"].map((key) => ask(key, focus))).toEqual([
      ...["blank", "blank", "blank", "full", "help"],
    ]);
    expect([ask("Home", focus), ask("End", focus), ask("Escape", focus)]).toEqual(["first", "last", "close"]);
  });

  it("of a single character can be switched off, and the others stay (WCAG 2.1.4)", () => {
    for (const key of ["b", ".", "f", "?"]) expect(ask(key, "else", { hasLetters: false })).toBeNull();
    expect(ask("PageDown", "else", { hasLetters: false })).toBe("forward");
  });

  it("is the browser's with Control, Alt or Command", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("b", "f", "PageDown", "ArrowLeft", "Home"),
        fc.constantFrom(...everywhere),
        (key, focus) => {
          for (const held of ["ctrlKey", "altKey", "metaKey"] as const) {
            const rules = { focus, hasLetters: true, direction: "ltr" } as const;
            expect(commandOf({ key, ...bare, [held]: true }, rules)).toBeNull();
          }
        },
      ),
    );
  });
});

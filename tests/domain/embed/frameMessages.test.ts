import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrameCommand } from "#domain/embed/frameCommand.ts";
import { frameParent } from "#domain/embed/frameParent.ts";
import { heightMessages } from "#domain/embed/heightMessages.ts";
import { ownHeight, readHeight } from "#domain/embed/ownHeight.ts";

const parentOf = (rest: string) => frameParent(new URL(`https://example.org/embed/${rest}`));
const plain = parentOf("?claim=c1");

describe("what a frame knows of the page around it", () => {
  it("is what that page wrote into the frame's address", () => {
    expect(parentOf("?childId=map-1#?secret=aB3")).toMatchObject({ childId: "map-1", secret: "aB3" });
  });

  it.each(["?childId=a%20b", "?childId=", "#?secret=", "#?secret=a-b", "#secret=abc", "#?secret=abc&x"])(
    "is nothing where that is misshapen (%s)",
    (rest) => expect(parentOf(rest)).toMatchObject({ childId: null, secret: null }),
  );
});

describe("a height", () => {
  it("is told to any page in three dialects, and in two more where a page asked for them", () => {
    expect(heightMessages("c1", 480, plain)).toEqual([
      { type: "claimlines:height", v: 1, id: "c1", height: 480 },
      '{"src":"https://example.org/embed/?claim=c1","context":"iframe.resize","height":480}',
      { sentinel: "amp", type: "embed-size", height: 480 },
    ]);
    expect(heightMessages("c1", 480, parentOf("?childId=pym-0#?secret=aB3")).slice(3)).toEqual([
      "pymxPYMxpym-0xPYMxheightxPYMx480",
      { message: "height", value: 480, secret: "aB3" },
    ]);
  });

  it("comes back as it was told, within what a page can be asked to make room for", () => {
    expect(readHeight(ownHeight("c1", 480))).toBe(480);
    expect(readHeight(ownHeight("c1", 480.2))).toBe(481);
    expect(readHeight(ownHeight("c1", -5))).toBe(150);
    expect(readHeight(ownHeight("c1", 1e9))).toBe(4000);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "480", null, undefined, {}, [480]])(
    "is not %s",
    (height) => {
      expect(readHeight({ type: "claimlines:height", v: 1, id: "c1", height })).toBeNull();
    },
  );

  it("is in no other message, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(readHeight(message)).toBeNull();
      }),
    );
  });
});

describe("a command to a frame", () => {
  it.each([
    { type: "claimlines:measure", v: 1 },
    { type: "claimlines:load", v: 1 },
    { type: "claimlines:theme", v: 1, theme: "dark" },
    { type: "claimlines:open", v: 1, claim: "c1a" },
    { type: "claimlines:open", v: 1, claim: null },
    { type: "claimlines:step", v: 1, step: "start" },
  ])("is one of a closed list: $type", (message) => {
    expect(readFrameCommand(message, plain)).toEqual(message);
  });

  it.each([
    { type: "claimlines:theme", v: 1, theme: "<b>" },
    { type: "claimlines:theme", v: 2, theme: "dark" },
    { type: "claimlines:open", v: 1, claim: "x".repeat(201) },
    { type: "claimlines:open", v: 1, claim: { toString: () => "c1a" } },
    { type: "claimlines:load", v: 1, url: "https://example.com/" },
    { type: "__proto__", v: 1 },
    JSON.parse('{"type":"claimlines:load","v":1,"__proto__":{"a":1}}'),
    { message: "ready", secret: "aB3" },
    "pymxPYMxpym-0xPYMxwidthxPYMx300",
  ])("is nothing else (%#)", (message) => {
    expect(readFrameCommand(message, plain)).toBeNull();
  });

  it("is never read from anything that a stranger may send", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(readFrameCommand(message, plain)).toBeNull();
      }),
    );
  });

  it("may be the question of WordPress or pym.js, where they gave the frame their word", () => {
    const measure = { type: "claimlines:measure", v: 1 };
    const known = parentOf("?childId=pym-0#?secret=aB3");
    expect(readFrameCommand({ message: "ready", secret: "aB3" }, known)).toEqual(measure);
    expect(readFrameCommand({ message: "ready", secret: "other" }, known)).toBeNull();
    expect(readFrameCommand("pymxPYMxpym-0xPYMxwidthxPYMx300", known)).toEqual(measure);
    expect(readFrameCommand("pymxPYMxpym-1xPYMxwidthxPYMx300", known)).toBeNull();
  });
});

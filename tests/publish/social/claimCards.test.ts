import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";
import { cardSize } from "#publish/social/cardSize.ts";
import { claimCards } from "#publish/social/claimCards.ts";
import { rasterize } from "../../../scripts/build/rasterize.ts";
import { builtAtlas, root } from "../builtAtlas.ts";

const { areas, atlas, facts } = await builtAtlas();
const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));
const cards = claimCards(atlas, areas, overview, en);
const plain = (svg: string) => svg.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");

/** Width and height of a PNG (W3C), and how many of its rows hold more than one colour. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") {
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    }
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = raw.length / height;
  const busy = Array.from({ length: height }, (_, row) =>
    new Set(raw.subarray(row * stride + 1, (row + 1) * stride)).size > 4 ? 1 : 0,
  );
  return { width, height, busyRows: busy.filter(Boolean).length };
}

describe.each(facts.map((one, at) => [one.claim.id, one, cards[at]?.source ?? ""] as const))(
  "the social picture of %s",
  (id, { level, sentence, tally }, svg) => {
    it("has level, status, denials and caveat in words", () => {
      const text = plain(svg);
      expect(text).toContain(`${level.letter}${level.digit}`);
      expect(text).toContain(en.levels.letters[level.letter]);
      expect(text).toContain(en.levels.digits[level.digit]);
      expect(text).toContain(tally.deniedBy.length > 0 ? "Reported, denied" : "Reported, unverified");
      expect(text).toContain(`Reported, unverified. Claim ${id.toUpperCase()}`);
      for (const word of en.sentence(sentence, "short").flatMap((phrase) => phrase.text.split(" "))) {
        expect(text).toContain(word.replaceAll("&", "&amp;"));
      }
    });
  },
);

describe("a social picture", () => {
  it("is 1200 by 630 pixels, and not blank", async () => {
    const png = readPng(await rasterize(root, cards[0]?.source ?? ""));
    expect(png).toMatchObject(cardSize);
    expect(png.busyRows).toBeGreaterThan(400);
  }, 60_000);

  it("is the same each time", async () => {
    const [one, other] = [cards[1]?.source ?? "", claimCards(atlas, areas, overview, en)[1]?.source ?? ""];
    expect(other).toBe(one);
    expect(Buffer.from(await rasterize(root, one))).toEqual(Buffer.from(await rasterize(root, other)));
  }, 60_000);

  it("shows the level in its pixels", async () => {
    const svg = cards[0]?.source ?? "";
    const without = svg.replace(/<g transform="translate\(81 [^"]*scale\(1\.5\)">.*?<\/g>/u, "");
    expect(without).not.toBe(svg);
    expect(Buffer.from(await rasterize(root, without))).not.toEqual(Buffer.from(await rasterize(root, svg)));
  }, 60_000);

  it("can be written from right to left, in Arabic letters", async () => {
    const line = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="white"/><text x="290" y="40" font-size="28" text-anchor="end" font-family="Vazirmatn">${text}</text></svg>`;
    const joined = await rasterize(root, line("\u2067گزارش\u2069"));
    const apart = await rasterize(root, line("\u2067گ\u200cز\u200cا\u200cر\u200cش\u2069"));
    expect(Buffer.from(joined)).not.toEqual(Buffer.from(apart));
    expect(readPng(joined).busyRows).toBeGreaterThan(10);
  }, 60_000);
});

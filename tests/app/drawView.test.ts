import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DownloadMatter } from "#app/downloads/downloadMatter.ts";
import { drawView } from "#app/downloads/drawView.ts";
import { levelText } from "#domain/level.ts";
import { plainText } from "#domain/sentence.ts";
import { en } from "#messages/en.ts";
import { builtAtlas, root } from "../publish/builtAtlas.ts";

const { areas, facts, index } = await builtAtlas();
const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));

const view = (matter: Partial<DownloadMatter>): DownloadMatter => ({
  ...{ index, facts, messages: en, selected: null, root: new URL("https://example.org/") },
  ...{ day: "2026-11-22", address: "https://example.org/?layers=asked" },
  ...matter,
});
const drawn = (matter: Partial<DownloadMatter>, width = 1200) =>
  drawView(view(matter), { areas, overview }, width);
const words = (svg: string) => svg.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
const one = (id: string) => facts.find(({ claim }) => claim.id === id) ?? null;
const ofLayer = (layer: string) => facts.filter(({ claim }) => claim.layer === layer);

test("a picture names every claim by number, level, status and sentence, and says which are not on its map", () => {
  const text = words(drawn({}));
  for (const { claim, level, sentence, tally } of facts) {
    const standing = tally.deniedBy.length > 0 ? "Reported, denied" : "Reported, unverified";
    const name = `${claim.id.toUpperCase()}, ${levelText(level)}. ${standing}.`;
    expect(text).toContain(`${name} ${plainText(en.sentence(sentence, "short"))}`);
  }
  const nowhere = facts.filter(({ claim }) => claim.movements.length + claim.places.length === 0);
  for (const { claim, sentence } of nowhere)
    expect(text, claim.id).toContain(`${plainText(en.sentence(sentence, "short"))} Not on this map.`);
});

test("a picture's key has every sign that is on its map, in the words of the page, and no other", () => {
  const { strip } = en.legend;
  const shapes = ["circle", "district", "province", "zone", "country"] as const;
  const atlas = words(drawn({}));
  for (const word of [
    ...shapes.map((shape) => strip.shapes[shape]),
    strip.bar,
    strip.disc,
    strip.destination,
    strip.thread[5],
  ])
    expect(atlas).toContain(word);
  expect(atlas).toContain("A line is a link, not a route.");
  for (const level of [...Object.values(en.levels.digits), ...Object.values(en.levels.letters)])
    expect(atlas).toContain(level);
  const still = facts
    .filter(({ claim }) => claim.movements.length === 0 && claim.places.length > 0)
    .slice(0, 1);
  const text = words(drawn({ facts: still }));
  for (const word of [strip.thread[5], strip.origin, strip.destination, "A line is a link"])
    expect(text).not.toContain(word);
});

test("a picture of a claim names those beside it, and has caveat, day, address and attribution", () => {
  const text = words(drawn({ selected: one("c4b") }));
  for (const part of [
    "C4B, ",
    "Dashed border: disputed",
    "?layers=asked",
    "22 November 2026",
    "Reported, unverified",
  ])
    expect(text).toContain(part);
});

test("a small picture is laid out anew: its words are as large, and it is as wide as was asked", () => {
  const [small, usual, large] = [480, 1200, 2400].map((width) => drawn({ facts: ofLayer("badghis") }, width));
  expect(small).toContain('width="480"');
  expect(usual).toContain('width="1200"');
  expect(large).toBe(usual);
  const said = (svg = "") => words(svg).split("The claims ").at(-1);
  expect(said(small)).toBe(said(usual));
});

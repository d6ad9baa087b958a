import { expect, test } from "vitest";
import type { Atlas } from "#domain/schema/atlas.ts";
import type { Statement } from "#domain/schema/statement.ts";
import {
  handMadeAtlas,
  makeClaim,
  makeEnd,
  makeMovement,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../../domain/handMadeAtlas.ts";
import { before, renderedCards, textOf } from "../rendered.tsx";

const card = (given: Partial<Atlas> = {}) => renderedCards(handMadeAtlas(given)).get("c1") ?? "";

const denial = (given: Partial<Statement> = {}) =>
  makeStatement({
    id: "s2",
    speaker: "border-troops",
    stance: "denies",
    says: "Nothing was seen.",
    ...given,
  });

const speakers = [
  makeSpeaker(),
  makeSpeaker({
    id: "border-troops",
    names: { en: "The border troops" },
    reliability: { letter: "C", reason: "Near it." },
  }),
];

const denied = { speakers, statements: [makeStatement(), denial()] };

/** The start tag of the heading that reads so. */
const heading = (html: string, text: string) => html.match(new RegExp(`<h\\d[^>]*>(?=${text}</h)`, "u"))?.[0];

/** The start tags of the block in which an answer stands, from its heading on, without keys of data. */
const shapeOf = (html: string, stance: string) =>
  html
    .replaceAll(/ data-statement="[^"]*"/gu, "")
    .split(`data-stance="${stance}">`)[1]
    ?.split("</div>")[0]
    ?.match(/<[^/][^>]*>/gu);

test("a card never states a claim without saying who said it", () => {
  const atlas = handMadeAtlas(denied);
  for (const [id, html] of renderedCards(atlas)) {
    const claim = atlas.claims.find((one) => one.id === id);
    expect(before(html, claim?.that ?? "?")).toMatch(/Igor Zubov said on 28 January 2019 that\s*$/u);
  }
});

test("a denial has the heading and the size of an assertion", () => {
  const html = card(denied);
  expect(heading(html, "Denies")).toBeDefined();
  expect(heading(html, "Denies")).toBe(heading(html, "Says so"));
  expect(shapeOf(html, "denies")).toEqual(shapeOf(html, "asserts"));
});

test("that no denial was found is said under the same heading", () => {
  const html = card();
  expect(heading(html, "Denies")).toBe(heading(html, "Says so"));
  expect(textOf(html)).toContain("Denies No denial was found");
});

test("no denial is behind a fold", () => {
  const many = Array.from({ length: 12 }, (_, place) =>
    denial({ id: `d${place}`, says: `Denial number ${place}.` }),
  );
  const open = card({ ...denied, statements: [makeStatement(), ...many] }).replace(
    /<details.*?<\/details>/gsu,
    "",
  );
  for (const { says } of many) expect(open).toContain(says);
});

test("every speaker's own letter stands beside it", () => {
  const text = textOf(card(denied));
  expect(text).toContain("D, not usually reliable");
  expect(text).toContain("C, fairly reliable");
});

test("letter and digit come with word, whose it is and reason", () => {
  const text = textOf(card());
  expect(text).toContain("Level D4: source not usually reliable, information doubtful");
  expect(text).toContain("Igor Zubov: His record.");
  expect(text).toContain("Nobody else says so. Graded by The editors on 1 January 2026.");
});

test("a quotation is read out in its language, in its direction, between its marks, and opens at its words", () => {
  const quote = {
    source: "tass-1",
    exact: "کمک هوایی",
    prefix: null,
    suffix: null,
    lang: "fa-AF",
    translation: "air support",
  };
  const html = card({ statements: [makeStatement({ quote })] });
  expect(html).toMatch(/<bdi lang="fa-AF" dir="rtl"[^>]*>«کمک هوایی»<\/bdi>/u);
  expect(html).toContain("air support");
  expect(html).toMatch(
    /href="https:\/\/example.org\/1#:~:text=%DA%A9[^"]*" target="_blank" rel="noopener noreferrer"/u,
  );
});

test("a place comes with its precision in words, and what is not stated is said to be not stated", () => {
  const movements = [makeMovement({ from: makeEnd({ precision: 4 }), to: null })];
  const text = textOf(card({ claims: [makeClaim({ movements })] }));
  expect(text).toContain("From Here “at Here” Precision 4: a province To destination not stated");
  expect(text).toContain("The line on the map is a link, not a route.");
});

test("a claim without a date says so, and keeps the day on which it was said", () => {
  const text = textOf(card({ claims: [makeClaim({ happened: null })] }));
  expect(text).toContain("Said to have happened not stated Said 28 January 2019");
});

test("a link that is inferred says so in words, with its reason", () => {
  const statements = [
    makeStatement({
      reports: [
        makeReport(),
        makeReport({ source: "copy", via: "tass-1", basis: { kind: "inferred", reason: "Word for word." } }),
      ],
    }),
    makeStatement({
      id: "s2",
      speaker: "border-troops",
      relays: makeRelay("s1", "inferred"),
      changed: { from: "helicopters", to: "airplanes" },
    }),
  ];
  const text = textOf(card({ speakers, sources: [makeSource(), makeSource({ id: "copy" })], statements }));
  expect(text).toContain("2 reports, at most 2 origins, perhaps 1");
  expect(text).toContain("Inferred: Word for word.");
  expect(text).toContain("seems to repeat Igor Zubov");
  expect(text).toContain("The wording changes here: helicopters becomes airplanes");
});

test("the caveat stands on every card", () => {
  expect(textOf(card())).toMatch(/Reported, unverified\. Claim C1, data 1\.0\.0, graded by the editors\.$/u);
});

test("the heading can be given focus, and names the card", () => {
  const html = card();
  expect(html).toMatch(/<article[^>]*data-card="c1"[^>]*aria-labelledby="card-heading"/u);
  expect(html).toMatch(/<h2 id="card-heading" tabindex="-1"/iu);
});

test("a card that is its own page has no button that closes it", () => {
  expect(card()).not.toContain("Close the card");
});

test("nothing on a card carries style of its own, which the content policy would refuse", () => {
  expect(card(denied)).not.toMatch(/ style=/u);
});

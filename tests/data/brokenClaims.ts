import {
  makeAbout,
  makeClaim,
  makeEnd,
  makeLayer,
  makeMovement,
  makePlace,
  makeSource,
  makeStatement,
  makeStep,
  makeStory,
} from "../domain/handMadeAtlas.ts";
import type { Broken } from "./brokenStatements.ts";

const claimAt = (precision: 1 | 2 | 3 | 4 | 5 | 6 | 7) => makeClaim({ places: [makeEnd({ precision })] });
const provinces = makePlace({ geometry: { kind: "provinces", iso: ["AF-BDG"] } });
const nothing = { layers: null, claim: null, day: null, view: null };
const forms =
  "Write it in EDTF, such as 2019-01-28, 2019-01-28~ (about), 2019-01-12/2019-01-13 (a span) or 2019-01 (a month).";

export const brokenClaims: readonly Broken[] = [
  {
    rule: "idTwice",
    what: "an id that stands twice",
    given: { places: [makePlace(), makePlace()] },
    lines: [
      "places.json, place “here”, field “id”: The id stands for more than one place. Give each its own.",
    ],
  },
  {
    rule: "idTwice",
    what: "an id of a statement that is also one of a source",
    given: { sources: [makeSource(), makeSource({ id: "s1", url: "https://example.org/2" })] },
    lines: [
      "statements.json, statement “s1”, field “id”: The id is also that of a source, and a relation could not tell them apart. Give each its own.",
    ],
  },
  {
    rule: "idTwice",
    what: "two steps of one id in a story",
    given: { stories: [makeStory({ steps: [makeStep(), makeStep()] })] },
    lines: [
      "stories/the-raid.json, story “the-raid”, field “steps”: The id “first” stands for more than one step. Give each its own.",
    ],
  },
  {
    rule: "idLeadsNowhere",
    what: "a layer that is not there",
    given: { claims: [makeClaim({ layer: "raids" })], layers: [makeLayer()] },
    lines: [
      "claims.json, claim “c1”, field “layer”: There is no layer with the id “raids”. Did you mean “raid”?",
      "layers.json, layer “raid”: The layer shows nothing: no claim is in it. Put one in, or take it out.",
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows”: The step opens the claim “c1” but hides its layer, “raids”.",
    ],
  },
  {
    rule: "idLeadsNowhere",
    what: "a relation that leads nowhere",
    given: {
      relations: [
        { from: "tass-1", to: "nobody", kind: "cites", basis: { kind: "stated", reason: "It says so." } },
      ],
    },
    lines: [
      "relations.json, field “(entry 1).to”: There is no source, statement or claim with the id “nobody”.",
    ],
  },
  {
    rule: "idLeadsNowhere",
    what: "an article that is not among the sources",
    given: { about: makeAbout({ article: { ...makeAbout().article, source: "kp" } }) },
    lines: ["atlas.json, field “article.source”: There is no source with the id “kp”."],
  },
  {
    rule: "unfitPrecision",
    what: "a point that stands for a province",
    given: { claims: [claimAt(4)] },
    lines: [
      "claims.json, claim “c1”, field “places (entry 1).precision”: Code 4 is “a province”, and a point would show “here” finer than that. Give the place a geometry of the kind “provinces” or “band” or “countries”, or make a second place of it.",
    ],
  },
  {
    rule: "unfitPrecision",
    what: "a province that stands for a country",
    given: { places: [provinces], claims: [claimAt(6)] },
    lines: [
      "claims.json, claim “c1”, field “places (entry 1).precision”: Code 6 is “a country”, and provinces would show “here” finer than that. Give the place a geometry of the kind “countries”, or make a second place of it.",
    ],
  },
  {
    rule: "unfitPrecision",
    what: "an exact place of which only the province is known",
    given: { places: [provinces], claims: [claimAt(1)] },
    lines: [
      "claims.json, claim “c1”, field “places (entry 1).precision”: Code 1 is “an exact place” and needs a point, but “here” has provinces. Use the code of what is known, or give the place a point.",
    ],
  },
  {
    rule: "unfitPrecision",
    what: "an exact end of a movement that lies nowhere",
    given: {
      places: [makePlace({ geometry: null })],
      claims: [makeClaim({ places: [], movements: [makeMovement()] })],
    },
    lines: [
      "claims.json, claim “c1”, field “movements (entry 1).from.precision”: Code 1 is “an exact place” and needs a point, but “here” has no geometry. Use the code of what is known, or give the place a point.",
    ],
  },
  {
    rule: "unknownOutline",
    what: "a province without an outline",
    given: {
      places: [makePlace({ geometry: { kind: "provinces", iso: ["AF-BDX"] } })],
      claims: [claimAt(4)],
    },
    lines: [
      "places.json, place “here”, field “geometry.iso (entry 1)”: There is no outline of “AF-BDX” in public/geo/areas. Did you mean “AF-BDG”?",
    ],
  },
  {
    rule: "unknownOutline",
    what: "a country among provinces",
    given: { places: [makePlace({ geometry: { kind: "provinces", iso: ["AF"] } })], claims: [claimAt(4)] },
    lines: [
      "places.json, place “here”, field “geometry.iso (entry 1)”: “AF” is the code of a country; a province’s is like “AF-BDG”. A whole country is of the kind “countries”.",
    ],
  },
  {
    rule: "unknownOutline",
    what: "a province among countries",
    given: {
      places: [makePlace({ geometry: { kind: "countries", iso: ["AF-BDG"] } })],
      claims: [claimAt(6)],
    },
    lines: [
      "places.json, place “here”, field “geometry.iso (entry 1)”: “AF-BDG” is the code of a province; a country’s is like “AF”. A province is of the kind “provinces”.",
    ],
  },
  {
    rule: "movementWithoutEnds",
    what: "a movement from nowhere to nowhere",
    given: { claims: [makeClaim({ movements: [makeMovement({ from: null })] })] },
    lines: [
      "claims.json, claim “c1”, field “movements (entry 1)”: The movement goes from nowhere said to nowhere said. Name one end, or take the movement out.",
    ],
  },
  {
    rule: "impossibleDate",
    what: "the thirtieth of February",
    given: {
      claims: [makeClaim({ happened: { date: "2019-02-30", wording: null, countedFrom: null } })],
    },
    lines: [`claims.json, claim “c1”, field “happened.date”: “2019-02-30” is not a possible date. ${forms}`],
  },
  {
    rule: "impossibleDate",
    what: "a leap day in a year that has none, in a story",
    given: { stories: [makeStory({ steps: [makeStep({ shows: { ...nothing, day: "2019-02-29" } })] })] },
    lines: [
      `stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows.day”: “2019-02-29” is not a possible date. ${forms}`,
    ],
  },
  {
    rule: "saidTooEarly",
    what: "a statement made before what it reports",
    given: { statements: [makeStatement({ said: { date: "2019-01-20", basis: null } })] },
    lines: [
      "statements.json, statement “s1”, field “said.date”: It was said (2019-01-20) before what it reports is said to have happened (2019-01-27, claim “c1”). Correct one of the dates, or mark it with ~ or ?.",
    ],
  },
  {
    rule: "emptyLayer",
    what: "a layer that shows nothing",
    given: { layers: [makeLayer(), makeLayer({ id: "empty" })] },
    lines: [
      "layers.json, layer “empty”: The layer shows nothing: no claim is in it. Put one in, or take it out.",
    ],
  },
  {
    rule: "emptyStep",
    what: "a story without steps",
    given: { stories: [makeStory({ steps: [] })] },
    lines: ["stories/the-raid.json, story “the-raid”, field “steps”: The story has no step."],
  },
  {
    rule: "emptyStep",
    what: "a step that shows nothing",
    given: { stories: [makeStory({ steps: [makeStep({ shows: nothing })] })] },
    lines: [
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows”: The step shows nothing. Give it layers, a claim, a day or a view.",
    ],
  },
  {
    rule: "emptyStep",
    what: "a step that hides every layer",
    given: { stories: [makeStory({ steps: [makeStep({ shows: { ...nothing, layers: [] } })] })] },
    lines: [
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows”: The step hides all layers and opens no claim, so it shows nothing.",
    ],
  },
  {
    rule: "unevenBounds",
    what: "a view whose west lies east",
    given: { about: makeAbout({ view: [75, 30, 60, 40] }) },
    lines: [
      "atlas.json, field “view”: This is no view of the map: its west is not west of its east. The order is west, south, east, north, in degrees.",
    ],
  },
  {
    rule: "unevenBounds",
    what: "views upside down and around the world",
    given: {
      about: makeAbout({ view: [60, 40, 75, 30] }),
      stories: [makeStory({ steps: [makeStep({ shows: { ...nothing, view: [-200, 30, 75, 40] } })] })],
    },
    lines: [
      "atlas.json, field “view”: This is no view of the map: its south is not south of its north. The order is west, south, east, north, in degrees.",
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows.view”: This is no view of the map: longitudes run from -180 to 180. The order is west, south, east, north, in degrees.",
    ],
  },
  {
    rule: "unevenBounds",
    what: "a step’s view beyond the pole",
    given: {
      stories: [makeStory({ steps: [makeStep({ shows: { ...nothing, view: [60, 30, 75, 400] } })] })],
    },
    lines: [
      "stories/the-raid.json, story “the-raid”, field “steps (entry 1).shows.view”: This is no view of the map: latitudes run from -90 to 90. The order is west, south, east, north, in degrees.",
    ],
  },
];

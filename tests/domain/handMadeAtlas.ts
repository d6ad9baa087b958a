import { type AtlasIndex, indexAtlas } from "#domain/atlasIndex.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { About, Atlas, Layer } from "#domain/schema/atlas.ts";
import type { Claim, Movement } from "#domain/schema/claim.ts";
import type { Place, PlaceEnd } from "#domain/schema/place.ts";
import type { Outlet, Source, Speaker } from "#domain/schema/source.ts";
import type { Report, Statement } from "#domain/schema/statement.ts";
import type { Step, Story } from "#domain/schema/story.ts";
import { publishAtlas } from "#publish/publishAtlas.ts";

// Each function makes one whole, faultless thing; what a test is about, it gives. Ids that are not given lead
// to the things of the smallest atlas: layer "raid", claim "c1", statement "s1", speaker "zubov", source
// "tass-1", outlet "tass", place "here".

export const makeAbout = (given: Partial<About> = {}): About => ({
  id: "hand-made",
  title: "Hand-made",
  summary: "An atlas for tests.",
  region: "Central Asia",
  view: [60, 30, 75, 40],
  languages: ["en"],
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  version: "1.0.0",
  published: "2026-01-01",
  editors: "The editors",
  article: { source: "tass-1", paragraphs: [{ number: 1, about: "A raid." }] },
  changelog: [{ version: "1.0.0", date: "2026-01-01", changes: ["The first version."] }],
  ...given,
});

export const makeLayer = (given: Partial<Layer> = {}): Layer => ({
  id: "raid",
  title: "The raid",
  summary: "What is said about the raid.",
  hue: 1,
  ...given,
});

export const makePlace = (given: Partial<Place> = {}): Place => ({
  id: "here",
  names: { en: "Here" },
  spellings: [],
  kind: "town",
  geometry: { kind: "point", at: [63, 35], source: "GeoNames" },
  gazetteer: [],
  note: null,
  ...given,
});

export const makeOutlet = (given: Partial<Outlet> = {}): Outlet => ({
  id: "tass",
  name: "TASS",
  country: "RU",
  kind: "agency",
  affiliation: { to: "state", detail: null },
  reliability: { letter: "C", reason: "Its record." },
  ...given,
});

export const makeSpeaker = (given: Partial<Speaker> = {}): Speaker => ({
  id: "zubov",
  names: { en: "Igor Zubov" },
  office: "deputy interior minister, Russia",
  body: null,
  country: "RU",
  outlet: null,
  party: { is: "no", reason: "Far away." },
  reliability: { letter: "D", reason: "His record." },
  ...given,
});

export const makeSource = (given: Partial<Source> = {}): Source => ({
  id: "tass-1",
  outlet: "tass",
  title: "Helicopters seen",
  titleBasis: null,
  url: "https://example.org/1",
  archiveUrl: "https://web.archive.org/web/2019/https://example.org/1",
  published: { date: "2019-01-28", basis: "The page says so." },
  language: "en",
  read: { how: "all", detail: "The whole page." },
  summary: "Helicopters were seen.",
  quoted: [],
  quote: null,
  note: null,
  ...given,
});

export const makeEnd = (given: Partial<PlaceEnd> = {}): PlaceEnd => ({
  place: "here",
  precision: 1,
  wording: "“at Here”",
  ...given,
});

export const makeMovement = (given: Partial<Movement> = {}): Movement => ({
  from: makeEnd(),
  to: null,
  by: "helicopter",
  basis: "endpoints-only",
  statements: ["s1"],
  ...given,
});

export const makeClaim = (given: Partial<Claim> = {}): Claim => ({
  id: "c1",
  layer: "raid",
  about: "event",
  that: "helicopters took people away",
  ledBy: ["s1"],
  paragraphs: [1],
  movements: [],
  places: [makeEnd()],
  happened: { date: "2019-01-27", wording: null, countedFrom: null },
  information: {
    digit: 4,
    reason: "Nobody else says so.",
    gradedBy: "The editors",
    gradedOn: "2026-01-01",
    wouldChange: ["A picture."],
  },
  leftOut: null,
  ...given,
});

export const makeReport = (given: Partial<Report> = {}): Report => ({
  source: "tass-1",
  via: null,
  basis: { kind: "stated", reason: "It names him." },
  ...given,
});

export const makeStatement = (given: Partial<Statement> = {}): Statement => ({
  id: "s1",
  claim: "c1",
  speaker: "zubov",
  stance: "asserts",
  said: { date: "2019-01-28", basis: null },
  medium: "a speech",
  says: "Helicopters took people away.",
  reports: [makeReport()],
  relays: null,
  changed: null,
  quote: null,
  versions: {},
  interest: { kind: "unknown", reason: "Not examined." },
  note: null,
  ...given,
});

/** What `relays` holds: the statement that is repeated, stated unless given as inferred. */
export const makeRelay = (statement: string, kind: "stated" | "inferred" = "stated") => ({
  statement,
  basis: { kind, reason: kind === "stated" ? "It says so." : "The texts match." },
});

export const makeStep = (given: Partial<Step> = {}): Step => ({
  id: "first",
  title: "The first step",
  text: "What is said.",
  notes: "Ask who says it.",
  question: null,
  minutes: 3,
  shows: { layers: ["raid"], claim: "c1", day: null, view: null },
  claims: ["c1"],
  sources: ["tass-1"],
  ...given,
});

export const makeStory = (given: Partial<Story> = {}): Story => ({
  id: "the-raid",
  title: "The raid",
  summary: "Step by step.",
  steps: [makeStep()],
  ...given,
});

/** The smallest faultless atlas as editors write it, with whatever is given in place of its own lists. */
export const writtenAtlas = (given: Partial<Atlas> = {}): Atlas => ({
  about: makeAbout(),
  layers: [makeLayer()],
  places: [makePlace()],
  outlets: [makeOutlet()],
  speakers: [makeSpeaker()],
  sources: [makeSource()],
  claims: [makeClaim()],
  statements: [makeStatement()],
  relations: [],
  differences: [],
  notFound: [],
  stories: [makeStory()],
  translations: {},
  ...given,
});

/** The same as it is published. */
export const handMadeAtlas = (given: Partial<Atlas> = {}): PublishedAtlas =>
  publishAtlas(writtenAtlas(given));

export const handMadeIndex = (given: Partial<Atlas> = {}): AtlasIndex => indexAtlas(handMadeAtlas(given));

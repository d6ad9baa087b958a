import type { AtlasIndex } from "./atlasIndex.ts";
import type { OpeningFacts, PlacePrecision } from "./claimFacts.ts";
import type { DateSpan } from "./dateSpan.ts";
import type { PublishedAtlas } from "./publishedAtlas.ts";
import type { Layer } from "./schema/atlas.ts";
import type { BareGeometry, Place, PlaceGeometry } from "./schema/place.ts";

/** A place as a map draws and names it. Notes, other spellings and reasons are for cards. */
export interface OpeningPlace extends Pick<Place, "id" | "names"> {
  readonly geometry: BareGeometry | null;
}

/** What a first view asks of an atlas: enough for list, filters, legend and map. Cards, searches and pages ask for the rest. */
export interface OpeningAtlas {
  readonly about: PublishedAtlas["about"];
  readonly layers: ReadonlyMap<string, Layer>;
  readonly places: ReadonlyMap<string, OpeningPlace>;
  readonly facts: readonly OpeningFacts[];
  /** How many documents the whole atlas has. */
  readonly sources: number;
}

/** As JSON holds it: each thing once, and nothing that only the whole atlas tells. */
interface FactsInFile
  extends Omit<OpeningFacts, "precisions" | "happened" | "said" | "searched" | "sentence"> {
  readonly precisions: readonly PlacePrecision[];
  readonly leads: readonly string[];
  /** Which of the file's days; null where none is known. */
  readonly said: number | null;
  readonly happened: number | null;
}

/** The same as JSON holds it. */
export interface OpeningFile {
  readonly about: PublishedAtlas["about"];
  readonly layers: readonly Layer[];
  readonly places: readonly OpeningPlace[];
  /** Many claims were made, or are about, the same day. */
  readonly days: readonly DateSpan[];
  readonly facts: readonly FactsInFile[];
  readonly sources: number;
}

/** What a first view asks of an atlas that is there. */
export const openingOf = (
  { atlas, layers, places, sources }: AtlasIndex,
  facts: readonly OpeningFacts[],
): OpeningAtlas => ({ about: atlas.about, layers, places, facts, sources: sources.size });

function bare(geometry: PlaceGeometry): BareGeometry {
  const { reason: _why, source: _whence, ...rest } = { reason: null, source: null, ...geometry };
  return rest;
}

/** A place's name in English, and in the languages that the atlas can be read in. */
function placeInFile({ id, names, geometry }: Place, languages: readonly string[]): OpeningPlace {
  const read = Object.entries(names).filter(([language]) => languages.includes(language));
  return { id, names: { ...Object.fromEntries(read), en: names.en }, geometry: geometry && bare(geometry) };
}

/** Tells of each day which one it is, in the order in which they are first asked for. */
class Days {
  readonly #known = new Map<string, number>();
  readonly all: DateSpan[] = [];

  numberOf(day: DateSpan | null): number | null {
    if (!day) return null;
    const key = JSON.stringify(day);
    const number = this.#known.get(key) ?? this.all.push(day) - 1;
    this.#known.set(key, number);
    return number;
  }
}

function factsInFile(
  { claim, level, tally, sentence, precisions, happened }: OpeningFacts,
  days: Days,
): FactsInFile {
  const { id, layer, that, paragraphs, movements, places } = claim;
  return {
    claim: { id, layer, that, paragraphs, movements, places },
    level,
    tally,
    leads: sentence.leads,
    precisions: [...precisions],
    said: days.numberOf(sentence.said),
    happened: days.numberOf(happened),
  };
}

const placesNamed = ({ claim: { movements, places } }: OpeningFacts) =>
  [...movements.flatMap(({ from, to }) => [from, to]), ...places].map((end) => end?.place);

export function openingFile({ atlas }: AtlasIndex, facts: readonly OpeningFacts[]): OpeningFile {
  const { about, layers, places, sources } = atlas;
  const named = new Set(facts.flatMap(placesNamed));
  const days = new Days();
  const inFile = facts.map((one) => factsInFile(one, days));
  return {
    about,
    layers,
    places: places.filter(({ id }) => named.has(id)).map((place) => placeInFile(place, about.languages)),
    days: days.all,
    facts: inFile,
    sources: sources.length,
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));

function readFacts(
  { precisions, leads, said, happened, ...facts }: FactsInFile,
  days: readonly DateSpan[],
): OpeningFacts {
  const { that } = facts.claim;
  const { reports, deniedBy } = facts.tally;
  const day = (number: number | null) => (number === null ? null : (days[number] ?? null));
  return {
    ...facts,
    happened: day(happened),
    sentence: { leads, said: day(said), that, reports, deniedBy },
    precisions: new Set(precisions),
    said: null,
    searched: null,
  };
}

/** @throws where the file has not the shape of one that `openingFile` made. */
export const readOpening = ({ about, layers, places, days, facts, sources }: OpeningFile): OpeningAtlas => ({
  about,
  layers: byId(layers),
  places: byId(places),
  facts: facts.map((one) => readFacts(one, days)),
  sources,
});

import fc from "fast-check";
import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { stances } from "#domain/schema/vocabulary.ts";
import {
  handMadeIndex,
  makeOutlet,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../handMadeAtlas.ts";

const size = 7;
const numbers = Array.from({ length: size }, (_, number) => number);
const countries = ["RU", "AF", "SY", "KZ", "IR", "IN", "int", "unknown"];

const outlets = numbers.map((number) => makeOutlet({ id: `o${number}`, country: countries[number] ?? "US" }));
const speakers = numbers.map((number) =>
  makeSpeaker({
    id: `p${number}`,
    names: { en: `Person ${number}` },
    outlet: number % 3 === 0 ? null : `o${number}`,
    country: countries[(number * 3) % countries.length] ?? "US",
  }),
);

const anyNumber = fc.nat({ max: size - 1 });
const anyBasis = fc.constantFrom("stated" as const, "inferred" as const);
const anyDay = fc.nat({ max: 12 }).map((day) => `2019-01-${String(day + 10)}`);

const anyReport = fc
  .record({
    source: anyNumber,
    via: fc.option(anyNumber),
    through: fc.option(fc.constantFrom("RIA", "NTV")),
    kind: anyBasis,
  })
  .map(({ source, via, through, kind }) =>
    makeReport({
      source: `d${source}`,
      via: via === null ? null : `d${via}`,
      ...(through && { through: [{ name: through, country: "RU" }] }),
      basis: { kind, reason: `reason ${source} ${via}` },
    }),
  );

const anyStatement = (number: number): fc.Arbitrary<Statement> =>
  fc
    .record({
      stance: fc.constantFrom(...stances, "asserts" as const, "asserts" as const),
      reports: fc.array(anyReport, { minLength: 1, maxLength: 5 }),
      relays: fc.option(fc.record({ to: anyNumber, kind: anyBasis })),
      date: anyDay,
      isChanged: fc.boolean(),
    })
    .map(({ stance, reports, relays, date, isChanged }) =>
      makeStatement({
        id: `s${number}`,
        speaker: `p${number}`,
        stance,
        reports,
        relays: relays && makeRelay(`s${relays.to}`, relays.kind),
        said: { date, basis: null },
        changed: isChanged ? { from: "helicopters", to: "airplanes" } : null,
      }),
    );

const anySource = (number: number) =>
  fc
    .record({ outlet: anyNumber, date: fc.option(anyDay) })
    .map(({ outlet, date }) =>
      makeSource({ id: `d${number}`, outlet: `o${outlet}`, published: { date, basis: "The page." } }),
    );

/** So many atlases are enough: each has dozens of links, and making one takes milliseconds. */
export const runs = { numRuns: 40 };

/** Any atlas of a claim "c1", sound or not: with circles, relays of relays, and texts that are known only by name. */
export const anyIndex: fc.Arbitrary<AtlasIndex> = fc
  .record({
    statements: fc.tuple(...numbers.map(anyStatement)),
    sources: fc.tuple(...numbers.map(anySource)),
  })
  .map(({ statements, sources }) => handMadeIndex({ outlets, speakers, sources, statements }));

/** The same atlas with its lists the other way round. */
export const turned = ({ atlas }: AtlasIndex): AtlasIndex =>
  handMadeIndex({
    ...atlas,
    stories: [],
    outlets: atlas.outlets.toReversed(),
    speakers: atlas.speakers.toReversed(),
    sources: atlas.sources.toReversed(),
    statements: atlas.statements
      .map((statement) => ({ ...statement, reports: statement.reports.toReversed() }))
      .toReversed(),
  });

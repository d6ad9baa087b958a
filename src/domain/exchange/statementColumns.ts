import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import { acledTimes } from "../crosswalk.ts";
import type { DateSpan } from "../dateSpan.ts";
import { levelText } from "../level.ts";
import type { Outlet, Source, Speaker } from "../schema/source.ts";
import type { Statement } from "../schema/statement.ts";
import { bodyOf } from "../tally.ts";
import { type VersionField, versionFields } from "../versionTable.ts";
import { datePrecision } from "./datePrecision.ts";
import type { ExchangeWords } from "./exchangeWords.ts";

/** A statement with all that its row tells. */
export interface StatementRow {
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly facts: ClaimFacts;
  readonly said: DateSpan | null;
  readonly sources: readonly { readonly source: Source; readonly outlet: Outlet }[];
  readonly words: ExchangeWords;
  readonly version: string;
}

type Read = (row: StatementRow) => string | number | boolean | null | undefined;

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
const saidPrecision = ({ said }: StatementRow) => said && datePrecision(said);

const versionColumns = Object.fromEntries(
  versionFields.map((field) => [
    `version_${field}`,
    ({ statement, words }: StatementRow) => {
      const value = statement.versions[field];
      return value === undefined ? null : words.version(value);
    },
  ]),
) as Record<`version_${VersionField}`, Read>;

/** The columns of the table of statements in their order, each with what it reads. */
export const statementColumns = {
  statement: ({ statement }) => statement.id,
  claim: ({ statement }) => statement.claim,
  claim_status: ({ facts, words }) => words.standing(facts.tally.deniedBy.length > 0),
  claim_sentence: ({ facts, words }) => words.sentence(facts.sentence, "full"),
  claim_level: ({ facts }) => levelText(facts.level),
  claim_level_in_words: ({ facts, words }) => words.level(facts.level.letter, facts.level.digit),
  claim_denied_by: ({ facts }) => facts.tally.deniedBy.map(({ name }) => name).join("; "),
  speaker: ({ speaker }) => speaker.id,
  speaker_name: ({ speaker }) => speaker.names.en,
  speaker_office: ({ speaker }) => speaker.office,
  speaker_body: ({ speaker }) => bodyOf(speaker).name,
  speaker_country: ({ speaker }) => speaker.country,
  speaker_party: ({ speaker }) => speaker.party.is,
  speaker_letter: ({ speaker }) => speaker.reliability.letter,
  speaker_letter_in_words: ({ speaker, words }) => words.letter(speaker.reliability.letter),
  stance: ({ statement }) => statement.stance,
  stance_in_words: ({ statement, words }) => words.stance(statement.stance),
  says: ({ statement }) => statement.says,
  said: ({ statement }) => statement.said.date,
  said_from: ({ said }) => said?.from,
  said_to: ({ said }) => said?.to,
  said_approximate: ({ said }) => said?.approximate,
  said_uncertain: ({ said }) => said?.uncertain,
  said_basis: ({ statement }) => statement.said.basis,
  date_prec: saidPrecision,
  time_precision: (row) => {
    const precision = saidPrecision(row);
    return precision && acledTimes[precision];
  },
  medium: ({ statement }) => statement.medium,
  relays_statement: ({ statement }) => statement.relays?.statement,
  relays_basis: ({ statement }) => statement.relays?.basis.kind,
  relays_reason: ({ statement }) => statement.relays?.basis.reason,
  changed_from: ({ statement }) => statement.changed?.from,
  changed_to: ({ statement }) => statement.changed?.to,
  quote: ({ statement }) => statement.quote?.exact,
  quote_language: ({ statement }) => statement.quote?.lang,
  quote_translation: ({ statement }) => statement.quote?.translation,
  quote_source: ({ statement }) => statement.quote?.source,
  quote_prefix: ({ statement }) => statement.quote?.prefix,
  quote_suffix: ({ statement }) => statement.quote?.suffix,
  ...versionColumns,
  interest: ({ statement }) => statement.interest.kind,
  interest_reason: ({ statement }) => statement.interest.reason,
  sources: ({ sources }) => sources.map(({ source }) => source.id).join(" "),
  sources_in_words: ({ sources }) =>
    sources.map(({ source, outlet }) => `${outlet.name}: ${source.title}`).join("; "),
  source_addresses: ({ sources }) => sources.map(({ source }) => source.url).join(" "),
  note: ({ statement }) => statement.note,
  reports_json: ({ statement }) => json(statement.reports),
  versions_json: ({ statement }) => json(statement.versions),
  caveat: ({ facts, words, version }) => words.caveat(facts.claim.id, version),
  data_version: ({ version }) => version,
} satisfies Record<string, Read>;
export type StatementColumn = keyof typeof statementColumns;

export const statementColumnNames = Object.keys(statementColumns) as StatementColumn[];

/** What a row of the table is read from. */
export function statementRow(
  index: AtlasIndex,
  statement: Statement,
  facts: ClaimFacts,
  words: ExchangeWords,
): StatementRow {
  return {
    statement,
    facts,
    words,
    speaker: found(index.speakers, statement.speaker),
    said: index.atlas.dates[statement.said.date] ?? null,
    sources: statement.reports.map((report) => {
      const source = found(index.sources, report.source);
      return { source, outlet: found(index.outlets, source.outlet) };
    }),
    version: index.atlas.about.version,
  };
}

import { type AtlasIndex, found } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { claimAddress } from "#domain/exchange/claimCollection.ts";
import { endsOf } from "#domain/exchange/endGeometries.ts";
import type { Statement } from "#domain/schema/statement.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { certainDay, coverage } from "./dates.ts";

/** schema.org has no relation between claims: CiTO's inverse relations say who speaks for and against one. */
const relations = {
  asserts: "cito:isSupportedBy",
  denies: "cito:isDisputedBy",
  qualifies: "cito:isQualifiedBy",
  "has-no-information": "cito:isDiscussedBy",
  withdraws: "cito:isRetractedBy",
} as const satisfies Record<Stance, string>;

/** Whether a speaker is a person is not in the data: only an outlet is known to be an organisation. */
function speakerNode(index: AtlasIndex, id: string) {
  const { names, outlet } = found(index.speakers, id);
  return outlet === null ? { name: names.en } : { "@type": "Organization", name: names.en };
}

function documentNode(index: AtlasIndex, id: string) {
  const { language, outlet, published, title, url } = found(index.sources, id);
  const day = certainDay(published.date === null ? null : index.atlas.dates[published.date]);
  return {
    "@type": "CreativeWork",
    name: title,
    url,
    inLanguage: language,
    publisher: { "@type": "Organization", name: found(index.outlets, outlet).name },
    ...(day && { datePublished: day }),
  };
}

function statementNode(index: AtlasIndex, { said, says, speaker }: Statement) {
  const day = certainDay(index.atlas.dates[said.date]);
  return {
    "@type": "CreativeWork",
    abstract: says,
    creator: speakerNode(index, speaker),
    ...(day && { dateCreated: day }),
  };
}

function answersOf(index: AtlasIndex, statements: readonly Statement[]) {
  const stances = Object.keys(relations) as Stance[];
  return Object.fromEntries(
    stances.flatMap((stance) => {
      const nodes = statements.filter((one) => one.stance === stance).map((one) => statementNode(index, one));
      return nodes.length > 0 ? [[relations[stance], nodes]] : [];
    }),
  );
}

/**
 * A claim as schema.org's `Claim`, with CiTO for who supports and who disputes it. It is no `ClaimReview`: a level is
 * a judgement of a report, and no check of a fact.
 */
export function claimLinkedData(
  index: AtlasIndex,
  { claim, happened, level, sentence, tally }: ClaimFacts,
  messages: Messages,
  site: string | null,
) {
  const { about } = index.atlas;
  const { card, levels, shell } = messages;
  const standing = shell.standing(tally.deniedBy.length > 0);
  const statements = index.statementsOf.get(claim.id) ?? [];
  const leads = claim.ledBy.map((id) => found(index.statements, id));
  const speakers = [...new Set(leads.map(({ speaker }) => speaker))];
  const sources = [...new Set(statements.flatMap(({ reports }) => reports.map(({ source }) => source)))];
  const places = [...new Set(endsOf(claim).map(([, { place }]) => place))];
  const address = site && claimAddress(site, claim.id);
  return {
    "@context": ["https://schema.org", { cito: "http://purl.org/spar/cito/" }],
    "@type": "Claim",
    ...(address && { "@id": address, url: address }),
    identifier: claim.id,
    name: shell.title(standing, plainText(messages.sentence(sentence, "short"))),
    text: plainText(messages.sentence(sentence, "full")),
    creativeWorkStatus: standing,
    description: `${levels.spoken(level.letter, level.digit)}. ${messages.site.unverified}. ${card.caveat(claim.id, about.version)}`,
    inLanguage: messages.language,
    author: speakers.map((id) => speakerNode(index, id)),
    appearance: sources.map((id) => documentNode(index, id)),
    ...(places.length > 0 && {
      spatialCoverage: places.map((id) => ({ "@type": "Place", name: found(index.places, id).names.en })),
    }),
    ...(happened && { temporalCoverage: coverage(happened) }),
    ...answersOf(index, statements),
    isPartOf: { "@type": "Dataset", name: about.title, version: about.version, ...(site && { "@id": site }) },
    license: about.licence.url,
    version: about.version,
  };
}

import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import { claimSources } from "../claimSources.ts";
import type { DateSpan } from "../dateSpan.ts";
import type { Outlet } from "../schema/source.ts";
import type { Hue, Stance } from "../schema/vocabulary.ts";
import type { SentenceFacts } from "../sentence.ts";
import type { Tally } from "../tally.ts";
import { type Voice, voicesOf } from "../voices.ts";

/** Somebody who takes a stand on a claim, without what the editors think of him. */
export interface CoveredVoice {
  readonly statement: string;
  readonly stance: Stance;
  readonly name: string;
  readonly office: string;
  readonly said: DateSpan | null;
  readonly medium: string;
  readonly words: {
    readonly exact: string;
    readonly lang: string;
    readonly translation: string | null;
  } | null;
  readonly says: string;
}

/** A document that carries a claim, without the letter of its outlet. */
export interface CoveredSource {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Whether the title is the editors' own description, in brackets. */
  readonly isDescribed: boolean;
  readonly url: string;
  readonly published: DateSpan | null;
  readonly outlet: string;
  readonly country: string;
  readonly kind: Outlet["kind"];
  readonly tiedTo: Outlet["affiliation"]["to"];
}

/** Enough of a claim to judge it by oneself, and nothing of how the editors judge it. */
export interface CoveredClaim {
  readonly id: string;
  readonly layer: string;
  readonly hue: Hue;
  readonly sentence: SentenceFacts;
  readonly tally: Pick<Tally, "reports" | "origins">;
  readonly isDenied: boolean;
  readonly happened: DateSpan | null;
  readonly wording: string | null;
  /** Who stands where: those who say so first, then the denials, then all other answers. */
  readonly voices: readonly CoveredVoice[];
  readonly sources: readonly CoveredSource[];
}

const dateIn = (index: AtlasIndex, edtf: string | null) =>
  edtf === null ? null : (index.atlas.dates[edtf] ?? null);

const coveredVoice =
  (index: AtlasIndex) =>
  ({ statement, speaker }: Voice): CoveredVoice => ({
    statement: statement.id,
    stance: statement.stance,
    name: speaker.names.en,
    office: speaker.office,
    said: dateIn(index, statement.said.date),
    medium: statement.medium,
    words: statement.quote && {
      exact: statement.quote.exact,
      lang: statement.quote.lang,
      translation: statement.quote.translation,
    },
    says: statement.says,
  });

export function coveredClaim(index: AtlasIndex, facts: ClaimFacts): CoveredClaim {
  const { claim, tally } = facts;
  const layer = found(index.layers, claim.layer);
  const { saying, denying, others } = voicesOf(index, claim);
  return {
    id: claim.id,
    layer: layer.title,
    hue: layer.hue,
    sentence: facts.sentence,
    tally: { reports: tally.reports, origins: tally.origins },
    isDenied: tally.deniedBy.length > 0,
    happened: facts.happened,
    wording: claim.happened?.wording ?? null,
    voices: [...saying, ...denying, ...others].map(coveredVoice(index)),
    sources: claimSources(index, claim).map(({ source, outlet }) => ({
      id: source.id,
      title: source.title,
      lang: source.language,
      isDescribed: source.titleBasis !== null && source.title.startsWith("["),
      url: source.url,
      published: dateIn(index, source.published.date),
      outlet: outlet.name,
      country: outlet.country,
      kind: outlet.kind,
      tiedTo: outlet.affiliation.to,
    })),
  };
}

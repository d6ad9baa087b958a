import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { usualAsk } from "#domain/embed/frameAsk.ts";
import { frameSize } from "#domain/embed/frameRights.ts";
import { frameSnippet } from "#domain/embed/snippets.ts";
import { claimAddress } from "#domain/exchange/claimCollection.ts";
import { htmlText } from "#domain/htmlText.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { cardSize } from "../social/cardSize.ts";

/** An answer of oEmbed 1.0 of the type "rich"; addresses are absolute, or not there. */
export interface Oembed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly provider_url?: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const aDay = 86_400;

/**
 * How another site may show a claim. The quotation stays where a site takes the frame away: sentence, level and
 * caveat are in both. Without the site's address there is the quotation alone.
 */
export function claimOembed(
  { atlas: { about } }: AtlasIndex,
  { claim, level, sentence, tally }: ClaimFacts,
  messages: Messages,
  site: string | null,
): Oembed {
  const { card, levels, shell } = messages;
  const { name, unverified } = messages.site;
  const told = plainText(messages.sentence(sentence, "full"));
  const title = shell.title(shell.standing(tally.deniedBy.length > 0), told);
  const full = htmlText(told);
  const said = site ? `<a href="${htmlText(claimAddress(site, claim.id))}">${full}</a>` : full;
  const standing = `${levels.spoken(level.letter, level.digit)}. ${unverified}. ${card.caveat(claim.id, about.version)}`;
  const quotation = `<blockquote lang="${messages.language}"><p>${said}</p> <p>${htmlText(standing)}</p></blockquote>`;
  const ask = { ...usualAsk, subject: { kind: "claim", claim: claim.id } } as const;
  const frame = site ? frameSnippet({ site, ask, title }) : "";
  return {
    type: "rich",
    version: "1.0",
    title,
    author_name: about.editors,
    provider_name: name,
    cache_age: aDay,
    html: quotation + frame,
    width: frameSize.width,
    height: frameSize.height,
    ...(site && {
      provider_url: site,
      thumbnail_url: `${claimAddress(site, claim.id)}card.png`,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
}

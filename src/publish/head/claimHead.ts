import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { claimAddress } from "#domain/exchange/claimCollection.ts";
import { plainText } from "#domain/sentence.ts";
import { citedClaim } from "#messages/citedParts.ts";
import type { Messages } from "#messages/messages.ts";
import { cardSize } from "../social/cardSize.ts";
import { headTags, linked } from "./headTags.ts";
import { pageTags } from "./pageTags.ts";

/** What a claim's page says of itself in a line or two: how things stand, level, sentence. */
export function claimDescription({ level, sentence, tally }: ClaimFacts, messages: Messages): string {
  const standing = messages.shell.standing(tally.deniedBy.length > 0);
  const spoken = messages.levels.spoken(level.letter, level.digit);
  return `${standing}. ${spoken}. ${plainText(messages.sentence(sentence, "full"))}`;
}

/**
 * The tags that a claim's page has in its head for machines, each on a line: canonical, hreflang, Open Graph,
 * Twitter, Dublin Core, oEmbed. Without the site's address those that need absolute ones are left out.
 * @param site the site's absolute root with a slash at its end, or null.
 */
export function claimHead(
  index: AtlasIndex,
  facts: ClaimFacts,
  messages: Messages,
  site: string | null,
): string {
  const cited = citedClaim(index, facts, messages, { site, accessed: null, version: null });
  const address = site && claimAddress(site, facts.claim.id);
  const tags = pageTags({
    cited,
    description: claimDescription(facts, messages),
    type: "article",
    picture: address ? { url: `${address}card.png`, ...cardSize, alt: `${cited.title} ${cited.note}` } : null,
    root: "../../",
    licence: index.atlas.about.licence.url,
    languages: address
      ? [
          [messages.language, address],
          ["x-default", address],
        ]
      : [],
  });
  return headTags([
    ...tags,
    linked("alternate", address && `${address}oembed.json`, {
      type: "application/json+oembed",
      title: cited.title,
    }),
    linked("alternate", "cite.json", { type: "application/vnd.citationstyles.csl+json" }),
    linked("alternate", "cite.bib", { type: "application/x-bibtex" }),
    linked("alternate", "cite.ris", { type: "application/x-research-info-systems" }),
  ]);
}

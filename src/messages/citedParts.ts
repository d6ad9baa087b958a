import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { Cited } from "#domain/citation/cited.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { claimAddress } from "#domain/exchange/claimCollection.ts";
import type { StoryHead } from "#domain/schema/story.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "./messages.ts";

/** Where and when something is cited. */
export interface CiteOccasion {
  /** The site's root with a slash at its end; null where it is not known. */
  readonly site: string | null;
  /** Day (ISO 8601) of access, or null. */
  readonly accessed: string | null;
  /** The version that addresses are to ask for, or null. */
  readonly version: string | null;
}

const pinned = (address: string, { version }: CiteOccasion) =>
  version === null ? address : `${address}?version=${version}`;

function common({ atlas: { about, dates } }: AtlasIndex, messages: Messages, { accessed }: CiteOccasion) {
  return {
    author: about.editors,
    publisher: messages.site.name,
    version: about.version,
    issued: dates[about.published]?.from ?? about.published,
    accessed,
    language: messages.language,
  };
}

const keyOf = ({ atlas: { about } }: AtlasIndex, ...parts: readonly string[]) =>
  ["claimlines", about.id, ...parts, about.version].join("-");

/** A claim as a citation names it: its title says how things stand, its note the level and the caveat. */
export function citedClaim(
  index: AtlasIndex,
  { claim, level, sentence, tally }: ClaimFacts,
  messages: Messages,
  occasion: CiteOccasion,
): Cited {
  const { card, levels, shell, site } = messages;
  const { about } = index.atlas;
  const standing = shell.standing(tally.deniedBy.length > 0);
  return {
    ...common(index, messages, occasion),
    kind: "claim",
    key: keyOf(index, claim.id),
    title: shell.title(standing, plainText(messages.sentence(sentence, "short"))),
    container: about.title,
    url: occasion.site === null ? null : pinned(claimAddress(occasion.site, claim.id), occasion),
    note: `${levels.spoken(level.letter, level.digit)}. ${site.unverified}. ${card.caveat(claim.id, about.version)}`,
  };
}

/** A story as a citation names it, with the caveat in its note. */
export function citedStory(
  index: AtlasIndex,
  { id, title, summary }: StoryHead,
  messages: Messages,
  occasion: CiteOccasion,
): Cited {
  return {
    ...common(index, messages, occasion),
    kind: "view",
    key: keyOf(index, id),
    title,
    container: index.atlas.about.title,
    url: occasion.site === null ? null : pinned(`${occasion.site}story/${id}/`, occasion),
    note: `${messages.site.unverified}. ${summary}`,
  };
}

export function citedAtlas(index: AtlasIndex, messages: Messages, occasion: CiteOccasion): Cited {
  return {
    ...common(index, messages, occasion),
    kind: "atlas",
    key: keyOf(index),
    title: index.atlas.about.title,
    container: null,
    url: occasion.site === null ? null : pinned(occasion.site, occasion),
    note: `${messages.site.unverified}. ${index.atlas.about.summary}`,
  };
}

/**
 * What the map shows just now.
 * @param address of the view, with its choices in the query.
 */
export function citedView(
  index: AtlasIndex,
  shown: number,
  messages: Messages,
  occasion: CiteOccasion,
  address: string,
): Cited {
  return {
    ...citedAtlas(index, messages, occasion),
    kind: "view",
    key: keyOf(index, "view"),
    title: messages.cite.viewOf(index.atlas.about.title, shown),
    container: index.atlas.about.title,
    url: address,
  };
}

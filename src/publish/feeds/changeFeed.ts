import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { xmlText } from "./xmlText.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
  /** First day (ISO 8601) on which it may have been. */
  readonly day: string;
  readonly text: string;
  /** Below the site's root. */
  readonly path: string;
}

/** A day as an instant (RFC 3339): the data knows no hours. */
const instant = (day: string) => `${day}T00:00:00Z`;

function entriesOf(atlas: PublishedAtlas, messages: Messages): Entry[] {
  const dayOf = (edtf: string) => atlas.dates[edtf]?.from ?? atlas.dates[edtf]?.to ?? edtf;
  const { card, feed, levels, sentence, shell, site } = messages;
  const { about } = atlas;
  const changes = about.changelog.map(({ version, date, changes: what }) => ({
    id: `version/${version}`,
    title: feed.version(about.title, version),
    day: dayOf(date),
    text: what.join("\n"),
    path: "method/#changes",
  }));
  const gradings = claimFacts(indexAtlas(atlas)).map(({ claim, level, sentence: said, tally }) => {
    const title = shell.title(shell.standing(tally.deniedBy.length > 0), plainText(sentence(said, "short")));
    const spoken = levels.spoken(level.letter, level.digit);
    const caveat = `${site.unverified}. ${card.caveat(claim.id, about.version)}`;
    return {
      id: `grading/${claim.id}/${levelText(level)}/${claim.information.gradedOn}`,
      title: feed.graded(claim.id, levelText(level), title),
      day: dayOf(claim.information.gradedOn),
      text: [plainText(sentence(said, "full")), `${spoken}. ${claim.information.reason}`, caveat].join(
        "\n\n",
      ),
      path: `c/${claim.id}/`,
    };
  });
  return [...changes, ...gradings].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/**
 * What changed in an atlas, as an Atom feed (RFC 4287) at the site's root: its versions, and each claim's grading.
 * Without the site's address its links are relative to itself, and its ids are names of ours.
 */
export function changeFeed(atlas: PublishedAtlas, messages: Messages, site: string | null): string {
  const { about } = atlas;
  const base = site ? `tag:${new URL(site).hostname},2026:${about.id}` : `urn:claimlines:${about.id}`;
  const link = (path: string) => xmlText(`${site ?? ""}${path}` || "./");
  const entries = entriesOf(atlas, messages);
  const written = entries.map(
    ({ id, title, day, text, path }) => `  <entry>
    <id>${xmlText(`${base}/${id}`)}</id>
    <title>${xmlText(title)}</title>
    <updated>${instant(day)}</updated>
    <link rel="alternate" type="text/html" href="${link(path)}"/>
    <content type="text">${xmlText(text)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(messages.language)}">
  <id>${xmlText(base)}</id>
  <title>${xmlText(messages.feed.title(about.title))}</title>
  <subtitle>${xmlText(`${messages.site.unverified}. ${about.summary}`)}</subtitle>
  <updated>${instant(entries[0]?.day ?? about.published)}</updated>
  <author><name>${xmlText(about.editors)}</name></author>
  <rights>${xmlText(`${about.licence.name}, ${about.licence.url}`)}</rights>
  <generator>${xmlText(messages.site.name)}</generator>
  <link rel="alternate" type="text/html" href="${link("")}"/>
${site ? `  <link rel="self" type="application/atom+xml" href="${link("feed.xml")}"/>\n` : ""}${written.join("")}</feed>
`;
}

import type { ClaimFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import { onePerSense } from "#domain/marks/onePerSense.ts";
import type { Sign } from "#domain/marks/signsOf.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "#messages/messages.ts";
import { signText } from "#ui/kit/signText.ts";
import { wholeDay } from "#ui/kit/today.ts";
import type { NamedClaim } from "#ui/map-picture/paintClaims.ts";
import type { KeyWords } from "#ui/map-picture/paintKey.ts";
import type { ViewWords } from "#ui/map-picture/viewPicture.ts";
import type { DownloadMatter } from "./downloadMatter.ts";

/** A claim by its number and level, how it stands, whether it is on the map, and who said it. */
function named(facts: ClaimFacts, isInside: boolean, messages: Messages): NamedClaim {
  const { claim, level, sentence, tally } = facts;
  const { picture } = messages.download;
  const denied = tally.deniedBy.length > 0;
  const name = picture.claim(claim.id, levelText(level), messages.shell.standing(denied));
  const said = `${plainText(messages.sentence(sentence, "short"))}${isInside ? "" : ` ${picture.outside}`}`;
  return {
    digit: level.digit,
    denied,
    text: [
      { text: `${name} `, strong: true },
      { text: said, strong: false },
    ],
  };
}

/** Signs, levels and layers in the page's own words: those that are in the picture, and the scale whole. */
function keyOf(
  { index, messages }: DownloadMatter,
  inside: readonly ClaimFacts[],
  signs: readonly Sign[],
): KeyWords {
  const { download, legend, levels } = messages;
  const used = new Set(inside.map(({ claim }) => claim.layer));
  return {
    title: legend.title,
    link: signs.some(({ kind }) => kind === "ribbon") ? legend.link : null,
    signs: onePerSense(signs).map((sign) => ({ sign, text: signText(sign, messages) })),
    disc: `${legend.strip.disc}.`,
    levels: download.picture.levels,
    digits: levels.digits,
    letters: Object.entries(levels.letters)
      .map(([letter, word]) => `${letter}: ${word}`)
      .join(" · "),
    layerTitle: download.picture.layers,
    layers: index.atlas.layers.filter(({ id }) => used.has(id)),
  };
}

/**
 * What a picture of a view says around its map.
 * @param shown ids of the claims within it.
 * @param signs those that it draws.
 */
export function viewWords(
  matter: DownloadMatter,
  shown: ReadonlySet<string>,
  signs: readonly Sign[],
): ViewWords {
  const { address, day, facts, index, messages, selected } = matter;
  const { about } = index.atlas;
  const { card, dates, download, map, sentence, site } = messages;
  const { picture } = download;
  const caveat = selected ? `${card.caveat(selected.claim.id, about.version)} ` : "";
  const inside = facts.filter(({ claim }) => shown.has(claim.id));
  return {
    title: picture.title(about.title, facts.length),
    claim: selected && [
      { text: `${levelText(selected.level)}. `, strong: true },
      ...sentence(selected.sentence, "full"),
    ],
    key: keyOf(matter, inside, signs),
    claims: {
      title: picture.claims,
      claims: facts.map((one) => named(one, shown.has(one.claim.id), messages)),
    },
    foot: [
      `${site.unverified}. ${caveat}${picture.made(about.version, dates.span(wholeDay(day)))}. ${site.name}, ${about.editors}, ${about.licence.name}.`,
      address,
      map.words.attribution,
    ],
  };
}

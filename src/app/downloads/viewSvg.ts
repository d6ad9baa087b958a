import { levelText } from "#domain/level.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { loadAreas } from "#load/loadAreas.ts";
import { loadOverview } from "#load/loadOverview.ts";
import { palettes } from "#theme/palette.ts";
import { wholeDay } from "#ui/kit/today.ts";
import { layOutPicture } from "#ui/map-picture/layOutPicture.ts";
import { type ViewWords, viewMap, viewPicture } from "#ui/map-picture/viewPicture.ts";
import { type DownloadMatter, given } from "./downloadMatter.ts";
import { withFonts } from "./pictureFonts.ts";

function wordsOf({ address, day, facts, index, messages, selected }: DownloadMatter): ViewWords {
  const { about, layers } = index.atlas;
  const { card, dates, download, levels, map, sentence, site } = messages;
  const { picture } = download;
  const used = new Set(facts.map(({ claim }) => claim.layer));
  const caveat = selected ? `${card.caveat(selected.claim.id, about.version)} ` : "";
  return {
    title: picture.title(about.title, facts.length),
    claim: selected && [
      { text: `${levelText(selected.level)}. `, strong: true },
      ...sentence(selected.sentence, "full"),
    ],
    digits: levels.digits,
    letters: Object.entries(levels.letters)
      .map(([letter, word]) => `${letter}: ${word}`)
      .join(" · "),
    denied: picture.denied,
    layers: layers.filter(({ id }) => used.has(id)),
    foot: [
      `${site.unverified}. ${caveat}${picture.made(about.version, dates.span(wholeDay(day)))}. ${site.name}, ${about.editors}, ${about.licence.name}.`,
      address,
      map.words.attribution,
    ],
  };
}

/** The fonts are inside; a program that does not take them from there has something near. */
const families = {
  serif: '"Source Serif 4", Charter, Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3", "Segoe UI", system-ui, sans-serif',
} as const;

/** The view as a picture that can stand alone, in the light theme: it is for paper and other people's pages. */
export async function viewSvg(matter: DownloadMatter): Promise<string> {
  const { facts, index, messages, root, selected } = matter;
  const { about } = index.atlas;
  const [areas, overview] = await Promise.all([loadAreas(root, about.id), loadOverview(root)]);
  const marks = claimMarks(index, facts, given(areas));
  const id = selected?.claim.id ?? null;
  const laidOut = layOutPicture({
    marks,
    overview: given(overview),
    bounds: (id && marks.boundsOf.get(id)) || about.view,
    selected: id,
    language: messages.language,
    words: messages.map.words,
    size: viewMap,
  });
  const { direction } = messages;
  const style = { palette: palettes.light, direction, ...families };
  return withFonts(viewPicture(laidOut, wordsOf(matter), style));
}

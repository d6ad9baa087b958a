import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { Areas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import type { Messages } from "#messages/messages.ts";
import { layOutPicture } from "#ui/map-picture/layOutPicture.ts";
import type { PublishedFile } from "../pageHead.ts";
import { cardMap, claimCard } from "./claimCard.ts";

/** The social pictures of all claims as SVG, each under the name of the PNG that is made from it. */
export function claimCards(
  atlas: PublishedAtlas,
  areas: Areas,
  overview: Overview,
  messages: Messages,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  const { language, map } = messages;
  return claimFacts(index).map((facts) => {
    // The claim alone: others' signs would only crowd a picture this small.
    const marks = claimMarks(index, [facts], areas);
    const { id } = facts.claim;
    const bounds = marks.boundsOf.get(id);
    const view = { marks, overview, selected: id, language, words: map.words, size: cardMap };
    const matter = {
      facts,
      map: bounds ? layOutPicture({ ...view, bounds }) : null,
      version: atlas.about.version,
    };
    return { fileName: `c/${id}/card.png`, source: claimCard(matter, messages) };
  });
}

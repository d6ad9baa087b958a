import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { Areas } from "#domain/marks/areas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Step, Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { stepMarks } from "#domain/story/stepMarks.ts";
import { stepLook } from "#domain/story/stepView.ts";
import { headOf } from "#domain/story/storyHead.ts";
import type { Messages } from "#messages/messages.ts";
import { thingPath } from "#ui/kit/sitePages.ts";
import { layOutPicture } from "#ui/map-picture/layOutPicture.ts";
import type { MapMatter } from "#ui/map-picture/mapPicture.ts";
import { type StepPictureSize, stepPictureFile, stepPictureSizes } from "#ui/story/stepPictureFile.ts";
import type { PublishedFile } from "../pageHead.ts";
import { storyCard, storyCardMap } from "../social/storyCard.ts";
import { stepPicture } from "./stepPicture.ts";

/** What the pictures of stories are made from. */
export interface StoryMaterial {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  readonly areas: Areas;
  readonly overview: Overview;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lays out the maps of steps: what each shows, on its day, where it looks. */
function stepMaps({ atlas, areas, overview }: StoryMaterial, { language, map }: Messages) {
  const index = indexAtlas(atlas);
  const marksOf = stepMarks({ index, facts: claimFacts(index) }, areas);
  return (step: Step, sizes: readonly Size[]): MapMatter[] => {
    const { marks } = marksOf(step);
    const look = stepLook(step, marks, atlas.about.view);
    const view = { marks, overview, language, words: map.words, selected: step.shows.claim, ...look };
    return sizes.map((size) => layOutPicture({ ...view, size }));
  };
}

const sizes = Object.keys(stepPictureSizes) as StepPictureSize[];

/** The map of every step of every story as SVG, for wide screens and for phones. */
export function stepPictures(material: StoryMaterial, messages: Messages): PublishedFile[] {
  const mapsOf = stepMaps(material, messages);
  const pixels = sizes.map((size) => stepPictureSizes[size]);
  return material.stories.flatMap((story) =>
    story.steps.flatMap((step) =>
      mapsOf(step, pixels).flatMap((map, at) => {
        const size = sizes[at];
        if (!size) return [];
        const source = stepPicture(map, stepPictureSizes[size], messages);
        return [{ fileName: stepPictureFile(story.id, step.id, size), source }];
      }),
    ),
  );
}

/** The social pictures of all stories as SVG, each under the name of the PNG that is made from it. */
export function storyCards(material: StoryMaterial, messages: Messages): PublishedFile[] {
  const mapsOf = stepMaps(material, messages);
  return material.stories.flatMap((story) =>
    story.steps.slice(0, 1).flatMap((first) =>
      mapsOf(first, [storyCardMap]).map((map) => ({
        fileName: `${thingPath("story", story.id)}card.png`,
        source: storyCard(headOf(story), map, messages),
      })),
    ),
  );
}
